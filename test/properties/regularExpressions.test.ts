import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { matchingIn, matchingOf } from './regularExpressions.js';

const folders = ['core', 'data', 'locales', 'react', 'ui'].map((name) => `src/${name}`);
const { literals, made } = matchingIn(folders);

/** Those that are made of texts, and what they can come to: all of it is ours, nothing of it typed. */
const MADE: Readonly<Record<string, readonly (readonly [source: string, flags: string])[]>> = {
  "new RegExp(`[${properties}]`, 'u')": [
    ['[\\p{L}\\p{M}]', 'u'],
    ['[\\p{Script=Han}]', 'u'],
  ],
};

const statusOf = (source: string, flags: string) =>
  checkSync(source, flags, { randomSeed: 1, timeout: null }).status;

describe('no regular expression can be made slow by a text', () => {
  test('they are found', () => {
    expect(literals.length).toBeGreaterThan(60);
  });

  test.each(literals)('/$source/$flags in $place', ({ source, flags }) => {
    expect(statusOf(source, flags)).toBe('safe');
  });

  test.each(made)('$code in $place, whatever it is made of', ({ code }) => {
    expect(Object.keys(MADE)).toContain(code);
    for (const [source, flags] of MADE[code]!) expect(statusOf(source, flags)).toBe('safe');
  });
});

describe('the check', () => {
  test.each([
    ['^(a|a)*$', ''],
    ['^(\\w+\\s?)*$', 'u'],
    ['[^a-z0-9]+$', 'i'],
    ['@.*\\..*[^.]$', ''],
  ])('tells that /%s/%s can be', (source, flags) => {
    expect(statusOf(source, flags)).toBe('vulnerable');
  });

  test('finds every one there is, wherever it stands', () => {
    const code = `
      const a = /a+/u, b = new RegExp('b'), h = new RegExp('h', 'i'), bc = new RegExp('b' + 'c'), c = RegExp(\`c\`), { RegExp: d } = globalThis;
      export const f = (text: string, e: RegExp) => text.replace(/[/]x/g, '').match('f' + text) ?? e;
      text.matchAll(/g/g); text.search(a);`;
    const found = matchingOf('x.ts', code);
    expect(found.literals.map(({ source, flags }) => [source, flags])).toEqual([
      ['a+', 'u'],
      ['b', ''],
      ['h', 'i'],
      ['[/]x', 'g'],
      ['g', 'g'],
    ]);
    expect(found.made.map((each) => each.code)).toEqual([
      "new RegExp('b' + 'c')",
      'RegExp(`c`)',
      'RegExp: d',
      "text.replace(/[/]x/g, '').match('f' + text)",
    ]);
  });
});
