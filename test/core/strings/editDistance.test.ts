import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../tools/runs.js';
import { LEAST_EDIT_COST, editDistance } from '../../../src/core/strings/editDistance.js';

// What typos cost beside each other is what suggestions hang on: who tunes a weight changes its lines here,
// and sees which typos it moves.
describe('what a typo costs, in edits', () => {
  describe.each<[string, [meant: string, typed: string, cost: number][]]>([
    [
      'no typo',
      [
        ['gmail', 'gmail', 0],
        ['', '', 0],
      ],
    ],
    [
      'letters swapped',
      [
        ['gmail', 'gmial', 0.7],
        ['hotmail', 'homtail', 0.7],
        ['orange', 'oragne', 0.7],
        ['outlook', 'oultook', 0.7],
      ],
    ],
    [
      'letters that sound or look like others',
      [
        ['yandex', 'yandeks', 0.69],
        ['yandeks', 'yandex', 0.69],
        ['outlook', 'autlook', 0.69],
        ['gmail', 'gnail', 0.69],
        ['web', 'wev', 0.69],
      ],
    ],
    [
      'a letter left out: a vowel rather than another, and a doubled one',
      [
        ['gmail', 'gmal', 0.71],
        ['outlook', 'outlok', 0.71],
        ['gmail', 'gail', 0.8],
        ['gmail', 'gmai', 0.8],
        ['gmail', 'gml', 1.42],
        ['cannes', 'canes', 0.8],
      ],
    ],
    [
      'a letter too many: a doubled one, one of a neighbouring key, any other',
      [
        ['gmail', 'gmaill', 0.8],
        ['yahoo', 'yahooo', 0.82],
        ['gmail', 'gmaaail', 1.62],
        ['gmail', 'gmaiol', 0.8],
        ['gmail', 'gmnail', 0.8],
        ['gmail', 'gmajil', 0.8],
        ['gmail', 'gmxail', 1.1],
      ],
    ],
    [
      'a letter at the end makes another name, but for an s by habit',
      [
        ['gmail', 'gmailx', 1.22],
        ['gmail', 'gmails', 1.1],
        ['gmail', 'gmailxs', 2.2],
        ['gmail', 'gmaxil', 1.1],
      ],
    ],
    [
      'a letter for another: of a neighbouring key, of another layout, any other',
      [
        ['mail', 'maul', 0.8],
        ['gmail', 'gmqil', 0.8],
        ['list', 'lisn', 1],
        ['lazy', 'layy', 1],
        ['gmail', 'gmxil', 1.3],
      ],
    ],
    [
      'the first letter: more than elsewhere',
      [
        ['gmail', 'mail', 1.24],
        ['gmail', 'mgail', 1.14],
        ['gmail', 'hmail', 1.24],
        ['gmail', 'xmail', 1.74],
        ['mail', 'gmail', 1.66],
        ['gmail', '1gmail', 1.66],
        ['gmail', '-gmail', 0.83],
        ['1-und-1', '-und-1', 1.24],
        ['yahoo', 'zahoo', 1.44],
      ],
    ],
    [
      'a hyphen: hardly anything',
      [
        ['t-online', 'tonline', 0.39],
        ['gmail', 'gm-ail', 0.39],
        ['gmail', 'gmail-', 0.39],
      ],
    ],
    [
      'names of two letters: a letter more is another name',
      [
        ['me', 'mex', 1.4],
        ['qq', 'qxq', 1.4],
        ['qq', 'qqq', 0.82],
        ['qq', 'q', 0.82],
        ['gmail', 'ggmail', 0.82],
        ['p', 'p0p0', 2.7],
        ['a', '-', 1.74],
        ['me', 'mre', 0.8],
      ],
    ],
    [
      'several typos: each of them',
      [
        ['rambler', 'ranbelr', 1.39],
        ['icloud', 'icld', 1.42],
        ['hotmail', 'hptmial', 1.5],
        ['abc', 'cab', 2.46],
      ],
    ],
    [
      'nothing of a name',
      [
        ['gmail', '', 4.26],
        ['g', '', 1.24],
        ['', 'g', 1.66],
      ],
    ],
  ])('%s', (_, rows) => {
    test.each(rows)('%j → %j: %f', (meant, typed, cost) => {
      expect(editDistance(meant, typed)).toBeCloseTo(cost, 5);
    });
  });

  test('without the surcharge the first letter is one as any other', () => {
    expect(editDistance('gmail', 'xmail', 0)).toBeCloseTo(editDistance('gmail', 'gxail', 0), 5);
    expect(editDistance('gmail', 'mgail', 0)).toBeCloseTo(0.7, 5);
    expect(editDistance('gmail', 'ggmail', 0)).toBeCloseTo(0.8, 5);
  });

  const name = fc.string({ unit: fc.constantFrom(...'gmailyndxkso-'), maxLength: 8 });

  test('is the same after whatever stands before both and is none of a typo', () => {
    fc.assert(
      fc.property(name, name, (meant, typed) => {
        const [one, other] = [`t.7${meant}`, `t.7${typed}`];
        expect(editDistance(`t.${one}`, `t.${other}`)).toBeCloseTo(editDistance(one, other), 5);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('is never less than half a swap, but for what is equal', () => {
    fc.assert(
      fc.property(name, name, (meant, typed) => {
        const least = meant === typed ? 0 : LEAST_EDIT_COST;
        expect(editDistance(meant, typed)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('beyond a limit nothing is told, and within it the same as without', () => {
    fc.assert(
      fc.property(name, name, fc.double({ min: 0, max: 4, noNaN: true }), (meant, typed, limit) => {
        const cost = editDistance(meant, typed);
        const limited = editDistance(meant, typed, undefined, limit);
        if (limited !== Infinity || cost <= limit) expect(limited).toBe(cost);
      }),
      { numRuns: runs(1000) },
    );
    // A row that costs more may be stepped over.
    expect(editDistance('yandeks', 'yandex', undefined, 0.7)).toBeCloseTo(0.69, 5);
    expect(editDistance('gmail', 'gmial', undefined, 0.7)).toBeCloseTo(0.7, 5);
    expect(editDistance('gmail', 'yandex', undefined, 1)).toBe(Infinity);
    expect(editDistance('gmailzzzz', 'gmail', undefined, 1)).toBe(Infinity);
  });

  test('of texts longer than any name is right too', () => {
    const long = 'abcdefghij'.repeat(6);
    expect(editDistance(`${long}xgmail`, `gmail${long}x`)).toBeGreaterThan(5);
    expect(editDistance(`x${long}y`, `y${long}x`)).toBeCloseTo(editDistance('xay', 'yax'), 5);
  });
});
