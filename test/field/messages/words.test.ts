import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en, formatMessage, type EmailMessages } from '../../../src/core/index.js';
import {
  fieldWords,
  issueWords,
  langOf,
  usableMessages,
} from '../../../src/field/messages/words.js';
import { ru } from '../../../src/locales/ru.js';

const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => void logged.mockClear());

const without = (group: 'issues' | 'field', key: string, text?: unknown): EmailMessages => ({
  ...ru,
  [group]: { ...ru[group], [key]: text },
});

describe("a text of the field's parts", () => {
  it.each(Object.keys(en.field) as (keyof typeof en.field)[])(
    'is in the language of the messages, and English where they lack it: %s',
    (key) => {
      expect(fieldWords(ru, key, en.field)).toEqual({ text: ru.field[key], lang: 'ru' });
      expect(fieldWords(undefined, key, en.field)).toEqual({ text: en.field[key], lang: 'en' });
      for (const text of [undefined, null, 7, {}, () => 'text']) {
        const words = fieldWords(without('field', key, text), key, en.field);
        expect(words).toEqual({ text: en.field[key], lang: 'en' });
      }
    },
  );

  it.each(['label', 'errorPrefix', 'pending'] as const)(
    'needs no table where it may show before anything is suggested: %s',
    (key) => expect(fieldWords(undefined, key)).toEqual({ text: en.field[key], lang: 'en' }),
  );

  it('is English where there are none of them', () => {
    for (const field of [undefined, null, 'ru', 7]) {
      const words = fieldWords({ ...ru, field } as never, 'label');
      expect(words).toEqual({ text: en.field.label, lang: 'en' });
    }
  });
});

describe('messages', () => {
  it.each([
    ['null', null],
    ['a text', 'ru'],
  ])('that are %s are English ones, and that is told', (_case, messages) => {
    expect(usableMessages(messages as never)).toBeUndefined();
    expect(logged.mock.calls.flat().join()).toMatch(/messages is no object, so the field|^$/);
  });

  it('are left as they are, and may be missing', () => {
    expect(usableMessages(ru)).toBe(ru);
    expect(usableMessages(undefined)).toBeUndefined();
    expect(logged).not.toHaveBeenCalled();
  });

  it('have a language, unknown where they do not say it', () => {
    expect(langOf(ru)).toBe('ru');
    expect(langOf(undefined)).toBe('en');
    expect(langOf({ ...ru, lang: undefined } as never)).toBe('');
  });
});

describe('words for an issue', () => {
  const issue = { code: 'space', start: 0, end: 1 } as const;
  const english = { text: en.issues.space, lang: 'en' };

  it('are in the language of the messages', () => {
    expect(issueWords(issue, ru)).toEqual({ text: formatMessage(issue, ru), lang: 'ru' });
    expect(issueWords(issue, undefined)).toEqual(english);
    expect(issueWords(issue, without('issues', 'extra-at')).lang).toBe('ru');
  });

  it.each([undefined, null, 7, {}])('are English where their text is %o', (text) => {
    expect(issueWords(issue, without('issues', 'space', text))).toEqual(english);
  });

  it('are English where there are no texts for issues', () => {
    for (const issues of [undefined, null, 'ru', 7]) {
      expect(issueWords(issue, { ...ru, issues } as never)).toEqual(english);
    }
  });

  it('are told of where they are missing, by name', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/field/messages/words.js');
    for (let i = 0; i < 2; i++) fresh.issueWords(issue, without('issues', 'space'));
    expect(logged).toHaveBeenCalledOnce();
    expect(logged.mock.calls[0]![0]).toMatch(
      /^addressee: messages\.issues has no text for "space", so the field shows English there\. Spread/,
    );
  });

  it.each([
    ['a number', () => 7],
    ['nothing', () => undefined],
    ['a promise', () => Promise.resolve('later')],
  ])('are English where their function answers %s, and that is told', (_case, text) => {
    expect(issueWords(issue, without('issues', 'space', text))).toEqual(english);
    expect(logged).toHaveBeenCalledOnce();
    expect(logged.mock.calls[0]![0]).toMatch(/function for "space" in messages answers/);
  });

  it('are English where their function throws, and the page hears of it', () => {
    const error = new Error('no words');
    const fail = () => {
      throw error;
    };
    const heard = vi.fn();
    expect(issueWords(issue, without('issues', 'space', fail), heard)).toEqual(english);
    expect(heard).toHaveBeenCalledExactlyOnceWith(error);
  });
});
