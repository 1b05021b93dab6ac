import { describe, expect, test } from 'vitest';
import { emailSchema } from '../../src/core/schema.js';
import { ru } from '../../src/locales/ru.js';

describe('emailSchema', () => {
  const validate = (value: unknown, options?: Parameters<typeof emailSchema>[0]) =>
    emailSchema(options)['~standard'].validate(value);

  test('follows Standard Schema 1', () => {
    expect(emailSchema()).toEqual({
      '~standard': { version: 1, vendor: 'addressee', validate: expect.any(Function) as unknown },
    });
  });

  test('gives the address to store', () => {
    expect(validate(' Ann@Mail.RU ')).toEqual({ value: 'Ann@mail.ru' });
  });

  test('gives every issue in words', () => {
    expect(validate('.ann@mail')).toEqual({
      issues: [{ message: 'Remove the dot at the start' }, { message: 'Add an ending, like .com' }],
    });
  });

  test.each([
    ['', 'Введите адрес электронной почты'],
    ['ann@', 'Добавьте часть после @, например name@example.com'],
  ])('speaks the language of the messages, of %j', (value, message) => {
    expect(validate(value, { messages: ru })).toEqual({ issues: [{ message }] });
  });

  test.each([[undefined], [null], [1], [{}], [[]], [['ann@mail.ru']], ['']])(
    '%j is an empty field, never an error',
    (value) => expect(validate(value)).toEqual({ issues: [{ message: 'Enter an email address' }] }),
  );

  test('knows the options', () => {
    expect(validate('a!b@mail.ru')).toHaveProperty('issues');
    expect(validate('a!b@mail.ru', { localPart: 'rfc5321' })).toEqual({ value: 'a!b@mail.ru' });
  });

  test('an option that can’t be right is told at once', () => {
    expect(() => emailSchema({ localPart: 'any' as never })).toThrow(TypeError);
  });
});
