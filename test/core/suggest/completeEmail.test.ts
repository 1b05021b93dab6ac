import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completeEmail,
  createEmailChecker,
  suggestEmail,
  validateEmail,
} from '../../../src/core/index.js';
import { runs } from '../../tools/runs.js';

describe('completeEmail', () => {
  test.each([
    ['ann@g', 'ann@gmail.com'],
    ['ann@y', 'ann@yahoo.com'],
    ['ann@ya.', 'ann@ya.ru'],
    ['ann@mai', 'ann@mail.ru'],
    ['ann@bk', 'ann@bk.ru'],
    ['ann@inbox', 'ann@inbox.ru'],
    ['ann@lis', 'ann@list.ru'],
    ['ann@ram', 'ann@rambler.ru'],
    ['ann@yahoo.co.u', 'ann@yahoo.co.uk'],
    [' Ann@GM', 'Ann@gmail.com'],
  ])('%s → %s comes first', (typed, email) => {
    expect(completeEmail(typed)[0]).toBe(email);
  });

  test.each([
    ['nothing is typed', ''],
    ['there is no @', 'ann'],
    ['nothing follows the @', 'ann@'],
    ['nothing goes before it', '@gm'],
    ['the domain is right as it is', 'ann@gmail.com'],
    ['no provider begins like that', 'ann@qzx'],
    ['the local part is wrong', 'a b@gm'],
    ['there are two @', 'a@b@gm'],
    ['the letters are Russian', 'анна@gm'],
    ['it is too long', `${'a'.repeat(1000)}@gm`],
  ])('nothing where %s', (_, typed) => {
    expect(completeEmail(typed)).toEqual([]);
  });

  test('five unless the limit says otherwise', () => {
    expect(completeEmail('ann@m')).toHaveLength(5);
    expect(completeEmail('ann@m', { limit: 2 })).toHaveLength(2);
    expect(completeEmail('ann@m', { limit: 0 })).toEqual([]);
    expect(completeEmail('ann@m', { limit: -1 })).toEqual([]);
  });

  test("domains of one's own are among them, and countries shift the order", () => {
    const checker = createEmailChecker({ domains: ['corp.example'], countries: ['de'] });
    expect(checker.complete('ann@co')[0]).toBe('ann@corp.example');
    expect(checker.complete('ann@gm', { limit: 1 })).toEqual(['ann@gmx.de']);
    expect(completeEmail('ann@corp', { domains: [['corp.example', 0]] })).toEqual([]);
    expect(completeEmail('ann@gmail.co', { knownDomains: ['gmail.co'] })).toEqual([]);
  });

  test('any text draws whole, valid addresses that begin with it and draw no suggestion, or nothing', () => {
    const domain = fc.stringMatching(/^[a-z.]{1,6}$/);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          domain.map((text) => `ann@${text}`),
        ),
        (text) => {
          for (const email of completeEmail(text)) {
            expect(email.toLowerCase().startsWith(text.trim().toLowerCase())).toBe(true);
            expect(validateEmail(email).valid).toBe(true);
            expect(suggestEmail(email)).toBeNull();
          }
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  test('what is no string is an error that says so', () => {
    expect(() => completeEmail(null as never)).toThrow(/completeEmail.*string/);
  });
});
