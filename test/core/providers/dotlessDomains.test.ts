import { describe, expect, test } from 'vitest';
import { dotlessDomains, withoutDots } from '../../../src/core/providers/dotlessDomains.js';
import { builtInLines } from '../../../src/core/providers/providerTable.js';
import { letterMask } from '../../../src/core/strings/letterMask.js';

test.each([
  ['acme', 'acme'],
  ['co.uk', 'couk'],
  ['a.b.c', 'abc'],
  ['', ''],
])('%s without its dots is %s', (text, letters) => expect(withoutDots(text)).toBe(letters));

describe('domains by their letters', () => {
  test('are found by how many there are', () => {
    const groups = {
      acme: [
        { suffix: 'com', popularity: 5 },
        { suffix: 'co.uk', popularity: 9 },
      ],
      ac: [{ suffix: 'mecom', popularity: 4 }],
    };
    const { byLength, masks } = dotlessDomains(new Map(Object.entries(groups)));
    const of = (name: string, suffix: string, popularity: number) => {
      const letters = name + suffix.replaceAll('.', '');
      return { name, suffix, popularity, letters, mask: letterMask(letters) };
    };
    expect(byLength[7]).toEqual([of('acme', 'com', 5), of('ac', 'mecom', 4)]);
    expect(byLength[8]).toEqual([of('acme', 'co.uk', 9)]);
    expect(byLength.flat()).toHaveLength(3);
    expect(masks).toEqual(new Set([letterMask('acmecom'), letterMask('acmecouk')]));
  });

  test('are all there', () => {
    const groups = builtInLines();
    const { byLength, masks } = dotlessDomains(groups);
    expect(byLength.flat()).toHaveLength([...groups.values()].flat().length);
    byLength.forEach((all, length) => {
      for (const { letters, mask, name, suffix } of all) {
        expect(letters).toBe(`${name}${suffix.split('.').join('')}`);
        expect(letters).toHaveLength(length);
        expect(mask).toBe(letterMask(letters));
        expect(masks).toContain(mask);
      }
    });
  });
});
