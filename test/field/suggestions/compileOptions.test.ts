import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmailChecker } from '../../../src/core/index.js';
import { compileOptions } from '../../../src/field/suggestions/compileOptions.js';
import type { CheckerOptions, Compiled } from '../../../src/field/suggestions/compileOptions.js';

/** The errors that reached the page's own reporting. */
let reported: Error[] = [];
beforeEach(() => {
  reported = [];
  vi.stubGlobal('reportError', (thrown: Error) => reported.push(thrown));
});
afterEach(() => void vi.unstubAllGlobals());

const told = () => new Promise((resolve) => setTimeout(resolve, 5));

function* once(): Generator<string> {
  yield 'corp.example';
}

/** Checkers of options that are made anew at each render, and that change from one to the next. */
function checkers(...made: (() => unknown)[]) {
  let compiled: Compiled | undefined;
  return made.map((make) => {
    compiled = compileOptions(make() as CheckerOptions, compiled);
    return compiled.checker;
  });
}

describe('lists written inline', () => {
  it.each([
    ['an array', () => ({ domains: ['corp.example', ['branch.example', 3]] })],
    ['a Set', () => ({ domains: new Set(['corp.example']), countries: new Set(['ru']) })],
    ['a Map', () => ({ domains: new Map([['corp.example', 3]]) })],
    ['a Set of pairs', () => ({ domains: new Set([['corp.example', 3]]) })],
  ])('cost no new checker: %s', (_name, make) => {
    const [first, second] = checkers(make, make);
    expect(second).toBe(first);
    expect(first!.suggest('ann@crop.example')?.email).toBe('ann@corp.example');
    expect(reported).toEqual([]);
  });

  it.each([
    ['another domain', new Set(['corp.example']), new Set(['branch.example'])],
    ['one more', new Set(['corp.example']), new Set(['corp.example', 'branch.example'])],
    ['another weight', new Map([['corp.example', 3]]), new Map([['corp.example', 4]])],
    ['a weight', ['corp.example'], [['corp.example', 3]]],
  ])('make one where their content is another: %s', (_name, one, other) => {
    const [first, second, again] = checkers(
      () => ({ domains: one }),
      () => ({ domains: other }),
      () => ({ domains: other }),
    );
    expect(second).not.toBe(first);
    expect(again).toBe(second);
  });

  it('are compared with what they were made of, whatever was put into them since', () => {
    const domains = new Set(['corp.example']);
    const [first, same, other] = checkers(
      () => ({ domains }),
      () => {
        domains.add('branch.example');
        return { domains };
      },
      () => ({ domains: new Set(['corp.example', 'branch.example']) }),
    );
    expect(same).toBe(first);
    expect(first!.suggest('ann@brnach.example')).toBeNull();
    expect(other!.suggest('ann@brnach.example')?.email).toBe('ann@branch.example');
  });
});

describe('what is no list', () => {
  const mistakes: [name: string, make: () => object, told: RegExp][] = [
    ['a number', () => ({ domains: 5 }), /domains is 5\. Lists are read more than once/],
    ['a text', () => ({ countries: 'ru' }), /countries is "ru"/],
    ['null', () => ({ knownDomains: null }), /knownDomains is null/],
    ['an object', () => ({ domains: { 'a.example': 3 } }), /domains is \[object Object\]/],
    ['a generator', () => ({ knownDomains: once() }), /knownDomains is \[object Generator\]/],
    ['a Map', () => ({ countries: new Map([['ru', 1]]) }), /countries is \[object Map\]/],
    ['an entry', () => ({ countries: new Set([{}]) }), /countries holds \[object Object\]/],
    ['a weight', () => ({ domains: new Map([['a.example', 10]]) }), /the weight 10/],
  ];

  it.each(mistakes)('is told of once, and the form goes on: %s', async (_name, make, message) => {
    const options = () => ({ ...make(), localPart: 'rfc5321' as const });
    const [checker] = checkers(options, options, options);
    await told();
    expect(checker!.validate('a!b@mail.ru').valid).toBe(true);
    expect(checker!.suggest('ann@gmial.com')?.email).toBe('ann@gmail.com');
    expect(reported).toHaveLength(1);
    for (const error of reported) {
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toMatch(message);
    }
    // The core says the same.
    expect(() => createEmailChecker(make())).toThrow(reported[0]!.message);
  });

  it('goes without, entry by entry, in a Set and a Map too', async () => {
    const domains = new Map([
      ['corp', 3],
      ['corp.example', 3],
      ['branch.example', 10],
    ]);
    const [checker] = checkers(() => ({ domains, countries: new Set(['russia', 'ca']) }));
    await told();
    expect(checker!.suggest('ann@crop.example')?.email).toBe('ann@corp.example');
    expect(checker!.suggest('ann@brnach.example')).toBeNull();
    expect(checker!.suggest('ann@hotmail.c')?.email).toBe('ann@hotmail.ca');
    expect(reported).toHaveLength(1);
  });
});

it('a checker goes before all other options, and is taken as it is', () => {
  const checker = createEmailChecker();
  const [first, second, third] = checkers(
    () => ({ checker, domains: 5 }),
    () => ({ checker, domains: 6 }),
    () => ({ domains: ['corp.example'] }),
  );
  expect([first, second]).toEqual([checker, checker]);
  expect(third).not.toBe(checker);
});
