import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en, formatMessage, type EmailMessages } from '../../../src/core/index.js';
import { ru } from '../../../src/locales/ru.js';
import { langOf, usableMessages, wordsFor } from '../../../src/field/messages/usableMessages.js';

const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => void logged.mockClear());

type Group = 'issues' | 'warnings' | 'field';
const GROUPS: readonly Group[] = ['issues', 'warnings', 'field'];

/** Every text that there is. */
const keys = GROUPS.flatMap((group) => Object.keys(en[group]).map((key) => [group, key] as const));

const withText = (group: Group, key: string, text: unknown): EmailMessages => ({
  ...ru,
  [group]: { ...ru[group], [key]: text },
});
const without = (group: Group, key: string): EmailMessages => {
  const rest = Object.entries(ru[group]).filter(([each]) => each !== key);
  return { ...ru, [group]: Object.fromEntries(rest) };
};
const textOf = (messages: EmailMessages, group: Group, key: string): unknown =>
  (messages[group] as unknown as Record<string, unknown>)[key];

it.each([en, ru])('whole messages are left as they are: $lang', (messages) => {
  expect(usableMessages(messages)).toBe(messages);
  expect(langOf(messages, 'field', 'accept')).toBe(messages.lang);
  expect(logged).not.toHaveBeenCalled();
});

describe.each(keys)('%s.%s', (group, key) => {
  it.each([
    ['missing', () => without(group, key)],
    ['undefined', () => withText(group, key, undefined)],
    ['null', () => withText(group, key, null)],
    ['a number', () => withText(group, key, 7)],
    ['an object', () => withText(group, key, {})],
  ])('is English where it is %s, and the rest is not', (_case, make) => {
    const usable = usableMessages(make());
    for (const [otherGroup, other] of keys) {
      const isIt = otherGroup === group && other === key;
      const messages = isIt ? en : ru;
      expect(textOf(usable, otherGroup, other)).toBe(textOf(messages, otherGroup, other));
      expect(langOf(usable, otherGroup, other)).toBe(messages.lang);
    }
    expect(usable.lang).toBe('ru');
  });
});

it('what is missing is told of by its name, once a text', async () => {
  vi.resetModules();
  const fresh = await import('../../../src/field/messages/usableMessages.js');
  for (let i = 0; i < 2; i++) fresh.usableMessages(without('field', 'accept'));
  expect(logged).toHaveBeenCalledOnce();
  expect(logged.mock.calls[0]![0]).toMatch(
    /^addressee: messages\.field has no text for "accept", so the field shows English there\. Spread/,
  );
});

it.each([
  ['null', null],
  ['a text', 'ru'],
  ['undefined', undefined],
])('messages that are %s are English ones', (_case, messages) => {
  expect(usableMessages(messages as never)).toBe(en);
});

it.each(GROUPS)('without %s the group is English', (group) => {
  for (const value of [undefined, null, 'ru', 7]) {
    const usable = usableMessages({ ...ru, [group]: value });
    expect(usable[group]).toEqual(en[group]);
    for (const key of Object.keys(en[group])) expect(langOf(usable, group, key)).toBe('en');
    for (const other of GROUPS) if (other !== group) expect(usable[other]).toEqual(ru[other]);
  }
});

it('messages without a tag are in a language that nobody knows', () => {
  const usable = usableMessages({ ...ru, lang: undefined } as never);
  expect([usable.lang, usable.field]).toEqual(['', ru.field]);
});

it('the same object gives the same messages, so that React has nothing to do', () => {
  const messages = without('field', 'accept');
  expect(usableMessages(messages)).toBe(usableMessages(messages));
});

describe('words for an issue', () => {
  const issue = { code: 'space', start: 0, end: 1 } as const;

  it('are in the language of the messages', () => {
    expect(wordsFor(issue, ru)).toEqual({ text: formatMessage(issue, ru), lang: 'ru' });
    const usable = usableMessages(without('issues', 'extra-at'));
    expect(wordsFor(issue, usable).lang).toBe('ru');
    expect(wordsFor({ ...issue, code: 'extra-at' }, usable)).toEqual({
      text: en.issues['extra-at'],
      lang: 'en',
    });
    const warning = { ...issue, code: 'malformed-punycode' } as const;
    expect(wordsFor(warning, usableMessages(without('warnings', 'malformed-punycode')))).toEqual({
      text: en.warnings['malformed-punycode'],
      lang: 'en',
    });
  });

  it.each([
    ['a number', () => 7],
    ['nothing', () => undefined],
    ['a promise', () => Promise.resolve('later')],
  ])('are English where their function answers %s, and that is told', (_case, text) => {
    const usable = usableMessages(withText('issues', 'space', text));
    expect(wordsFor(issue, usable)).toEqual({ text: en.issues.space, lang: 'en' });
    expect(logged).toHaveBeenCalledOnce();
    expect(logged.mock.calls[0]![0]).toMatch(/function for "space" in messages answers/);
  });

  it('are English where their function throws, and the page hears of it', () => {
    const error = new Error('no words');
    const fail = () => {
      throw error;
    };
    const heard = vi.fn();
    const usable = usableMessages(withText('issues', 'space', fail));
    expect(wordsFor(issue, usable, heard)).toEqual({ text: en.issues.space, lang: 'en' });
    expect(heard).toHaveBeenCalledExactlyOnceWith(error);
  });
});
