import { expect, test } from 'vitest';
import { addTo } from '../../../src/core/strings/addTo.js';

test('values are grouped by their key, in the order in which they come', () => {
  const groups = new Map<string, [number, ...number[]]>();
  addTo(groups, 'b', 1);
  addTo(groups, 'a', 2);
  addTo(groups, 'b', 3);
  expect([...groups]).toEqual([
    ['b', [1, 3]],
    ['a', [2]],
  ]);
});
