import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { checkOptions } from '../../src/core/options.js';

const EXAMPLES = {
  domains: "domains such as 'corp.example', without @",
  knownDomains: "domains such as 'corp.example', without @",
  countries: "two-letter codes such as 'ru'",
};
const LISTS = [
  ['domains', 'an array, a Set or a Map (domain to weight)', EXAMPLES.domains],
  ['knownDomains', 'an array or a Set', EXAMPLES.knownDomains],
  ['countries', 'an array or a Set', EXAMPLES.countries],
] as const;

function* once(): Generator<string> {
  yield 'corp.example';
}

/** What is no list, and how an error shows it. */
const NO_LISTS: readonly [value: unknown, shown: string][] = [
  [5, '5'],
  ['ru', '"ru"'],
  [null, 'null'],
  [true, 'true'],
  [{ 'corp.example': 3 }, '[object Object]'],
  [once(), '[object Generator]'],
  [new Set(['corp.example']).values(), '[object Set Iterator]'],
  [new WeakSet(), '[object WeakSet]'],
  [new Uint8Array(1), '[object Uint8Array]'],
  [() => ['corp.example'], '[object Function]'],
  [Promise.resolve([]), '[object Promise]'],
];

/** An option that can't be right, and the whole of what is said of it. */
const wrong: readonly [options: unknown, message: string][] = [
  [null, 'the options must be an object, not null. Leave them out for the defaults.'],
  ['ru', 'the options must be an object, not string. Leave them out for the defaults.'],
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
    'domains gives corp.example the weight "5". Weights go from 0 to 9.',
  ],
  [
    { domains: [['corp.example', NaN]] },
    'domains gives corp.example the weight NaN. Weights go from 0 to 9.',
  ],
  [
    { knownDomains: ['corp'] },
    'knownDomains holds "corp". Write domains such as \'corp.example\', without @.',
  ],
  ...LISTS.flatMap(([name, kinds, examples]) =>
    NO_LISTS.map(([value, shown]): [unknown, string] => [
      { [name]: value },
      `${name} is ${shown}. Lists are read more than once: write ${kinds} with ${examples}.`,
    ]),
  ),
  ...(['knownDomains', 'countries'] as const).map((name): [unknown, string] => [
    { [name]: new Map([['ru', 1]]) },
    `${name} is [object Map]. Lists are read more than once: write an array or a Set with ${EXAMPLES[name]}.`,
  ]),
  [
    { domains: new Set(['corp.example', '']) },
    'domains holds "". Write domains such as \'corp.example\', without @.',
  ],
  [
    { domains: new Map([['corp.example', 10]]) },
    'domains gives corp.example the weight 10. Weights go from 0 to 9.',
  ],
  [
    { domains: new Map([['corp.example', undefined]]) },
    'domains gives corp.example the weight undefined. Weights go from 0 to 9.',
  ],
  [
    { domains: [['a.example', 'b.example']] },
    'domains gives a.example the weight "b.example". Weights go from 0 to 9.',
  ],
  [
    { domains: [['a.example', 5, 'b.example']] },
    'domains holds ["a.example", 5, "b.example"]. Write domains such as \'corp.example\', without @.',
  ],
  [
    { domains: new Set([[['a.example']]]) },
    "domains holds [[object Array]]. Write domains such as 'corp.example', without @.",
  ],
  [{ domains: [7n] }, "domains holds 7. Write domains such as 'corp.example', without @."],
  [
    { knownDomains: new Set([Object.create(null)]) },
    "knownDomains holds [object Object]. Write domains such as 'corp.example', without @.",
  ],
  [
    { countries: new Set(['ru', ' kz']) },
    'countries holds " kz". Write two-letter codes such as \'ru\'.',
  ],
  [{ minimumConfidence: '0.5' }, 'minimumConfidence is "0.5". Write a number from 0 to 1.'],
  [{ minimumConfidence: null }, 'minimumConfidence is null. Write a number from 0 to 1.'],
  [{ countries: ['Chile'] }, 'countries holds "Chile". Write two-letter codes such as \'ru\'.'],
  [{ countries: ['r'] }, 'countries holds "r". Write two-letter codes such as \'ru\'.'],
  [{ countries: ['ruу'] }, 'countries holds "ruу". Write two-letter codes such as \'ru\'.'],
  [{ countries: ['1ru'] }, 'countries holds "1ru". Write two-letter codes such as \'ru\'.'],
  [{ countries: [7] }, "countries holds 7. Write two-letter codes such as 'ru'."],
  [{ localPart: 'all' }, "localPart is \"all\". Write 'common' or 'rfc5321'."],
  [{ tlds: 7 }, "tlds must be a string or an array. Import it from 'addressee/tlds'."],
  [{ minimumConfidence: 1.1 }, 'minimumConfidence is 1.1. Write a number from 0 to 1.'],
  [{ minimumConfidence: -0.1 }, 'minimumConfidence is -0.1. Write a number from 0 to 1.'],
  [{ minimumConfidence: NaN }, 'minimumConfidence is NaN. Write a number from 0 to 1.'],
];

describe('an option that can’t be right', () => {
  test.each(wrong)('%o is told of: %s', (options, message) => {
    expect(() => checkOptions(options as never)).toThrow(new TypeError(`addressee: ${message}`));
  });
});

describe('an option that can be right', () => {
  test.each([
    {},
    { domains: [], knownDomains: [], countries: [] },
    { domains: ['corp.example', ' a.b.c ', ['corp.example', 0], ['corp.example', 9]] },
    { knownDomains: [' Corp.Example '] },
    { domains: new Set(['corp.example', ['branch.example', 3]]) },
    { domains: new Map([['corp.example', 3]]), knownDomains: new Set(['gmaik.com']) },
    { domains: new Set(), knownDomains: new Set(), countries: new Set() },
    { countries: new Set(['ru', 'KZ']) },
    { domains: runInNewContext('new Map([["corp.example", 3]])') as unknown },
    { countries: ['ru', 'KZ'] },
    { localPart: 'common' },
    { localPart: 'rfc5321' },
    { tlds: 'com net' },
    { tlds: ['com'] },
    { minimumConfidence: 0 },
    { minimumConfidence: 1 },
  ])('%j is taken', (options) => {
    expect(() => checkOptions(options as never)).not.toThrow();
  });
});
