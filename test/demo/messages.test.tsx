/** The page with every message: what it shows, finds and leaves out. */
import { act, fireEvent, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { en } from '../../src/core/index.js';
import { languages } from '../../src/demo/languages.js';
import { MessagesPage } from '../../src/demo/wording/MessagesPage.js';
import { messageGroups } from '../../src/demo/wording/messageGroups.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';

async function open() {
  await act(async () => {
    render(<MessagesPage />);
    await Promise.all(languages.map(({ load }) => load()));
  });
  await vi.waitFor(() => expect(status()).not.toBeNull());
}

// By role or label a thousand cells take seconds.
const cards = () => Array.from(document.querySelectorAll('article'));
const said = (code: string) => {
  const card = cards().find((each) => each.querySelector('code')?.textContent === code);
  return Array.from(card?.querySelectorAll('dl > div') ?? []);
};
const find = (value: string) =>
  fireEvent.change(document.querySelector('[type="search"]')!, { target: { value } });
const language = (tag: string) => document.querySelector(`label[lang="${tag}"] input`)!;
const button = () => document.querySelector('button')!;
const status = () => document.querySelector('[role="status"]');

it('every code and every part of the field is there', () => {
  const codes = new Set(messageGroups.flatMap(({ rows }) => rows.map(({ code }) => code)));
  const { issues, warnings, field } = en;
  expect([...codes].sort()).toEqual(Object.keys({ ...issues, ...warnings, ...field }).sort());
});

it('every message is there in every language, with its tag and direction', async () => {
  const errors = vi.spyOn(console, 'error');
  await open();
  expect(status()).toHaveTextContent(`in 1 language`);
  fireEvent.click(button());
  expect(cards()).toHaveLength(messageGroups.flatMap(({ rows }) => rows).length);
  for (const each of cards()) {
    const shown = Array.from(each.querySelectorAll<HTMLElement>('dl > div'));
    expect(shown.map(({ lang, dir }) => [lang, dir])).toEqual(
      languages.map(({ tag, dir }) => [tag, dir]),
    );
    for (const { textContent } of shown) expect(textContent).not.toMatch(/\{|undefined/);
  }
  expect(said('space').map((one) => one.querySelector('dd')!.textContent)).toContain(
    ar.issues.space,
  );
  expect(status()).toHaveTextContent(`${cards().length} messages in 16 languages`);
  expect(errors).not.toHaveBeenCalled();
  // An address in a sentence keeps to itself.
  for (const each of said('suggestion')) {
    expect(each.querySelector('dd bdi')).toHaveTextContent('ann@gmail.com');
  }
});

it('codes and words are found; languages are chosen one by one, all, or only English', async () => {
  await open();
  fireEvent.click(button());
  find('provider-r');
  expect(cards()).toHaveLength(6);
  find(' leerZEICHEN');
  expect(cards()).toHaveLength(1);
  expect(said('space').map(({ textContent }) => textContent)).toContain(
    `Deutsch${de.issues.space as string}`,
  );
  expect(status()).toHaveTextContent('1 message in 16 languages');
  fireEvent.click(language('de'));
  expect(cards()).toEqual([]);
  expect(status()).toHaveTextContent('0 messages in 15 languages');
  find('');

  fireEvent.click(language('de'));
  expect(button()).toHaveTextContent('Only English');
  fireEvent.click(button());
  expect(said('empty')).toHaveLength(1);
  fireEvent.click(language('ar'));
  expect(said('empty').map((one) => one.getAttribute('lang'))).toEqual(['en', 'ar']);
  expect(button()).toHaveTextContent('All languages');
  fireEvent.click(button());
  expect(said('empty')).toHaveLength(languages.length);
});
