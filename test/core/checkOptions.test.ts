import { describe, expect, test } from 'vitest';
import { checkOptions } from '../../src/core/checkOptions.js';
import { emailSchema } from '../../src/core/index.js';
import { ru } from '../../src/locales/ru.js';

/** An option that can't be right, and the whole of what is said of it. */
const wrong: readonly [options: unknown, message: string][] = [
  [null, 'the options must be an object, not null. Leave them out for the defaults.'],
  ['ru', 'the options must be an object, not ru. Leave them out for the defaults.'],
  [
    { domains: ['ann@corp.example'] },
    'domains holds "ann@corp.example". Write domains such as \'corp.example\', without @.',
  ],
  [{ domains: [7] }, "domains holds 7. Write domains such as 'corp.example', without @."],
  [
    { domains: ['corp'] },
    'domains holds "corp". Write domains such as \'corp.example\', without @.',
  ],
  [
    { domains: ['corp. example'] },
    'domains holds "corp. example". Write domains such as \'corp.example\', without @.',
  ],
  [
    { domains: ['corp..example'] },
    'domains holds "corp..example". Write domains such as \'corp.example\', without @.',
  ],
  [
    { domains: ['.example'] },
    'domains holds ".example". Write domains such as \'corp.example\', without @.',
  ],
  [
    { domains: ['corp.'] },
    'domains holds "corp.". Write domains such as \'corp.example\', without @.',
  ],
  [
    { domains: [['corp', 5]] },
    'domains holds "corp". Write domains such as \'corp.example\', without @.',
  ],
  [
    { domains: [['corp.example', 10]] },
    'domains gives corp.example the weight 10. Weights go from 0 to 9.',
  ],
  [
    { domains: [['corp.example', -1]] },
    'domains gives corp.example the weight -1. Weights go from 0 to 9.',
  ],
  [
    { domains: [['corp.example', '5']] },
    'domains gives corp.example the weight 5. Weights go from 0 to 9.',
  ],
  [
    { domains: [['corp.example', NaN]] },
    'domains gives corp.example the weight NaN. Weights go from 0 to 9.',
  ],
  [
    { knownDomains: ['corp'] },
    'knownDomains holds "corp". Write domains such as \'corp.example\'.',
  ],
  [{ countries: ['Chile'] }, 'countries holds "Chile". Write two-letter codes such as \'ru\'.'],
  [{ countries: ['r'] }, 'countries holds "r". Write two-letter codes such as \'ru\'.'],
  [{ countries: ['ruу'] }, 'countries holds "ruу". Write two-letter codes such as \'ru\'.'],
  [{ countries: ['1ru'] }, 'countries holds "1ru". Write two-letter codes such as \'ru\'.'],
  [{ countries: [7] }, "countries holds 7. Write two-letter codes such as 'ru'."],
  [{ localPart: 'all' }, "localPart is \"all\". Write 'common' or 'rfc5321'."],
  [{ endings: 7 }, "endings must be a string or an array. Import it from 'addressee/endings'."],
  [{ minimumConfidence: 1.1 }, 'minimumConfidence is 1.1. Write a number from 0 to 1.'],
  [{ minimumConfidence: -0.1 }, 'minimumConfidence is -0.1. Write a number from 0 to 1.'],
  [{ minimumConfidence: NaN }, 'minimumConfidence is NaN. Write a number from 0 to 1.'],
];

describe('an option that can’t be right', () => {
  test.each(wrong)('%j is told of', (options, message) => {
    expect(() => checkOptions(options as never)).toThrow(new TypeError(`addressee: ${message}`));
  });
});

describe('an option that can be right', () => {
  test.each([
    {},
    { domains: [], knownDomains: [], countries: [] },
    { domains: ['corp.example', ' a.b.c ', ['corp.example', 0], ['corp.example', 9]] },
    { knownDomains: [' Corp.Example '] },
    { countries: ['ru', 'KZ'] },
    { localPart: 'common' },
    { localPart: 'rfc5321' },
    { endings: 'com net' },
    { endings: ['com'] },
    { minimumConfidence: 0 },
    { minimumConfidence: 1 },
  ])('%j is taken', (options) => {
    expect(() => checkOptions(options as never)).not.toThrow();
  });
});

describe('emailSchema', () => {
  const validate = (value: unknown, options = {}) =>
    emailSchema(options)['~standard'].validate(value);

  test('is a Standard Schema of this vendor', () => {
    expect(emailSchema()['~standard']).toMatchObject({ version: 1, vendor: 'addressee' });
  });

  test('answers with the address to store', () => {
    expect(validate(' Ann@Mail.RU ')).toEqual({ value: 'Ann@mail.ru' });
  });

  test.each([[undefined], [null], [7], [['ann@mail.ru']], ['']])(
    'is told of %j as of an empty field',
    (value) => expect(validate(value)).toEqual({ issues: [{ message: 'Enter an email address' }] }),
  );

  test('speaks the language of the messages, and knows the options', () => {
    expect(validate('', { messages: ru })).toEqual({
      issues: [{ message: 'Введите адрес электронной почты' }],
    });
    expect(validate('a!b@mail.ru')).toHaveProperty('issues');
    expect(validate('a!b@mail.ru', { localPart: 'rfc5321' })).toEqual({ value: 'a!b@mail.ru' });
  });
});
