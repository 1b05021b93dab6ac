/** Names that every plain object answers to, and characters that turn text round: never taken for more than text. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  completeEmail,
  createEmailChecker,
  emailSchema,
  emailWarnings,
  en,
  explainSuggestion,
  formatMessage,
  suggestEmail,
  suggestEmails,
  validateEmail,
} from '../../src/core/index.js';
import { ru } from '../../src/locales/ru.js';

const NAMES = Object.getOwnPropertyNames(Object.prototype).concat('prototype', 'then', 'length');

/** The same shape, with a name that nobody has. */
const harmless = (text: string, name: string) => text.replaceAll(name, 'q'.repeat(name.length));

const before = Object.getOwnPropertyNames(Object.prototype).length;
afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
});

describe.each(NAMES)('%s', (name) => {
  // Letters alone: of what else is in a name the rules may speak.
  const letters = name.replace(/_/g, '');
  const checker = createEmailChecker({
    domains: [`${name}.example`, `${letters}.example`, [`x.${name}`, 9]],
    knownDomains: [`${name}.test`],
    tlds: [name.toLowerCase(), 'com'],
    international: true,
    localPart: 'rfc5321',
  });
  const places = [
    ...[letters, `${letters}@`, `@${letters}`, `ann@${letters}`, `ann@${letters}.com`],
    ...[`${letters}@gmial.com`, `ann@gmail.${letters}`, `ann@${letters}.gmail.com`],
  ];

  it.each(places)('in %s is a name like any other', (text) => {
    const other = harmless(text, letters);
    expect(codes(text)).toEqual(codes(other));
    // A name of q alone is near to no provider; these two are.
    if (letters !== 'proto' && letters !== 'then') {
      expect(suggestEmail(text)?.reason).toBe(suggestEmail(other)?.reason);
    }
    expect(emailWarnings(text, { tlds: 'com' }).length).toBe(
      emailWarnings(other, { tlds: 'com' }).length,
    );
  });

  it('goes through every function', () => {
    for (const text of [name, `${name}@${name}`, `ann@${name}.${name}`, `${name}@gmial.com`]) {
      for (const { validate, suggest, complete, warnings } of [checker, createEmailChecker()]) {
        validate(text);
        warnings(text);
        suggest(text);
        expect(complete(text)).toBeInstanceOf(Array);
      }
      expect(suggestEmails(text)).toBeInstanceOf(Array);
      explainSuggestion(text);
      expect(completeEmail(`ann@${name.slice(0, 3)}`)).toBeInstanceOf(Array);
      expect(emailSchema()['~standard'].validate(text)).toBeTypeOf('object');
    }
  });

  it('as an option is a provider, a known domain and a suffix like any other', () => {
    const domain = `${letters}.example`.toLowerCase();
    expect(checker.suggest(`ann@${domain}`)).toBeNull();
    expect(checker.complete(`ann@${domain.slice(0, -2)}`)).toContain(`ann@${domain}`);
    expect(checker.warnings('ann@example.com').map(({ code }) => code)).toEqual([]);
  });

  it('as a character or a script of an issue is put into words', () => {
    const issue = { start: 0, end: 1, character: name, script: name };
    for (const messages of [en, ru]) {
      for (const code of ['forbidden-character', 'non-ascii-letter'] as const) {
        expect(formatMessage({ ...issue, code }, messages)).toContain(name);
      }
      expect(() => formatMessage({ ...issue, code: name } as never, messages)).toThrow(/no words/);
    }
  });
});

function codes(text: string): string[] {
  const result = validateEmail(text);
  return result.valid ? [] : result.issues.map(({ code }) => code);
}

describe('a character that turns text round, or that nobody sees', () => {
  const CONTROLS = '\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
  const ADDRESSES = ['ann@gmial.com', 'ann@gmail.com', 'ann@gma', 'אבג@gmial.com', 'ann@почта.ру'];
  const lenient = createEmailChecker({ international: true, localPart: 'rfc5321' });

  it.each([...CONTROLS].map((control) => [control.codePointAt(0)!.toString(16), control]))(
    'U+%s is in nothing that is accepted, suggested, completed or said',
    (_, control) => {
      for (const address of ADDRESSES) {
        for (let at = 0; at <= address.length; at++) {
          const text = address.slice(0, at) + control + address.slice(at);
          for (const checker of [lenient, createEmailChecker()]) {
            const result = checker.validate(text);
            expect(result.valid).toBe(false);
            const said = [
              ...(result.valid ? [] : result.issues.map((issue) => formatMessage(issue))),
              checker.suggest(text)?.email ?? '',
              ...checker.complete(text),
            ];
            expect(said.join('\n')).not.toContain(control);
          }
        }
      }
    },
  );
});
