import { describe, expect, test } from 'vitest';
import {
  beginsLookalike,
  forEachLookalike,
  isLookalike,
} from '../../../src/core/providers/lookalikes.js';

describe('a lookalike', () => {
  test.each([
    ['cmail', 'club', true],
    ['cmail', 'clu', false],
    ['club', 'cmail', false],
    ['', 'club', false],
    ['cmail', '', false],
    ['cmail cmail', 'club', false],
    ['aol', 'be', true],
    ['yahoo', 'ae', true],
    ['yandex', 'az', true],
  ])('has its name and its suffix: %s and %s, %s', (name, suffix, is) =>
    expect(isLookalike(name, suffix)).toBe(is),
  );

  test.each([
    ['cmail', '', true],
    ['cmail', 'cl', true],
    ['cmail', 'club', false],
    ['cmail', 'clubs', false],
    ['cmai', 'cl', false],
    ['gail', 'co.', true],
  ])('begins with its name and %s.%s: %s', (name, text, begins) =>
    expect(beginsLookalike(name, text)).toBe(begins),
  );

  test('is visited, asked for before or not', () => {
    isLookalike('cmail', 'club');
    const found: [string, string][] = [];
    forEachLookalike((name, suffix) => found.push([name, suffix]));
    expect(found.length).toBeGreaterThan(800);
    expect(found).toContainEqual(['cmail', 'club']);
    for (const [name, suffix] of found) expect(isLookalike(name, suffix)).toBe(true);
  });
});
