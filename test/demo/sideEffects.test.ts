/** package.json says that only style sheets have side effects, and a build takes it at its word. */
import { expect, it } from 'vitest';

const files = import.meta.glob<string>('../../src/demo/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

it('nothing is imported for what it does but style sheets', () => {
  const found = Object.entries(files).flatMap(([path, text]) =>
    [...text.matchAll(/^import '(?<what>[^']+)';/gm)]
      .map(({ groups }) => groups!.what!)
      .filter((what) => !what.endsWith('.css'))
      .map((what) => `${path}: ${what}`),
  );
  expect(Object.keys(files).length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
