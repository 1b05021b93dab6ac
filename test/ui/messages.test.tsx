/** A field whose messages lack a text: it is shown in English, marked as such, and the page stays. */
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en, EmailField, type EmailMessages } from '../../src/index.js';
import { ru } from '../../src/locales/ru.js';

const user = userEvent.setup({ delay: null });
const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
let thrown: unknown[] = [];
beforeEach(() => {
  thrown = [];
  told.mockClear();
  vi.stubGlobal('reportError', (error: unknown) => thrown.push(error));
});

const GROUPS = ['issues', 'warnings', 'field'] as const;
const keys = GROUPS.flatMap((group) => Object.keys(en[group]).map((key) => [group, key] as const));

/** Goes through everything a field may say: an error, a suggestion, its acceptance, completions, a check. */
async function useField(messages: unknown): Promise<void> {
  const validate = () => new Promise<undefined>(() => undefined);
  render(<EmailField messages={messages as EmailMessages} completions {...{ validate }} />);
  const input = screen.getByRole('combobox');
  await user.type(input, 'ann@gmial');
  await user.tab();
  await user.type(input, '.com');
  await user.tab();
  const accept = document.querySelector<HTMLElement>('.addressee-accept');
  if (accept) await user.click(accept);
  expect(document.querySelector('.addressee')).not.toBeNull();
}

describe.each(keys)('messages.%s.%s', (group, key) => {
  it('may be missing, or no text, and that is told of once', async () => {
    await useField({ ...ru, [group]: { ...ru[group], [key]: undefined } });
    cleanup();
    await useField({ ...ru, [group]: { ...ru[group], [key]: {} } });
    expect(thrown).toEqual([]);
    expect(told.mock.calls.flat()).toEqual([expect.stringContaining(`no text for "${key}"`)]);
  });
});

it('a text in English is said to be so, in a field of another language', () => {
  render(<EmailField messages={{ ...ru, field: { ...ru.field, label: undefined! } }} />);
  expect(screen.getByText(en.field.label)).toHaveAttribute('lang', 'en');
});

it.each([
  ['Is it {email}, {email}?', 'Is it ann@yandex.ru, ann@yandex.ru?'],
  ['Another one?', 'Another one?'],
  ['{email}', 'ann@yandex.ru'],
])('the question may be %j', async (suggestion, question) => {
  const messages = { ...en, field: { ...en.field, suggestion, suggestionStatus: suggestion } };
  render(<EmailField messages={messages} />);
  await user.type(screen.getByRole('textbox'), 'ann@yandeks.ru');
  await user.tab();
  expect(document.querySelector('.addressee-question')).toHaveTextContent(question);
  expect(screen.getByRole('status')).toHaveTextContent(question);
});

it.each([[null], ['ru'], [{}], [{ lang: 'ru' }]])('messages may be %j', async (messages) => {
  await useField(messages);
  expect(thrown).toEqual([]);
});
