import { expect, it, vi } from 'vitest';
import { TextCheck } from '../../../src/field/controller/textCheck.js';
import { checker as plain } from '../makeField.js';

const validate = vi.fn(plain.validate);
const checker = { ...plain, validate };

it('checks a text once, until it or the rules are others', () => {
  const check = new TextCheck();
  expect(check.of('ann', { checker })).toBe(check.of('ann', { checker }));
  expect(validate).toHaveBeenCalledExactlyOnceWith('ann');
  check.of('bob', { checker });
  expect(validate).toHaveBeenCalledTimes(2);
  check.of('bob', { checker: { ...checker } });
  expect(validate).toHaveBeenCalledTimes(3);
});

it('goes by the options where no checker was passed', () => {
  const check = new TextCheck();
  const isValid = (text: string, rules: Parameters<TextCheck['of']>[1] = {}) =>
    check.of(text, rules).valid;
  expect(isValid('a!b@example.org')).toBe(false);
  expect(isValid('a!b@example.org', { localPart: 'rfc5321' })).toBe(true);
  expect(isValid('änn@example.org')).toBe(false);
  expect(isValid('änn@example.org', { international: true })).toBe(true);
  expect(isValid('')).toBe(false);
});
