import { expect, test } from 'vitest';
import { soundsOf } from '../../../src/core/providers/sounds.js';

test('names are found by how they sound, and so are the beginnings of that', () => {
  const { names, beginnings } = soundsOf(['gmail', 'jimeil', 'yandex']);
  expect([...names]).toEqual([
    ['gml', ['gmail', 'jimeil']],
    ['andks', ['yandex']],
  ]);
  expect([...beginnings]).toEqual(['g', 'gm', 'gml', 'a', 'an', 'and', 'andk', 'andks']);
});
