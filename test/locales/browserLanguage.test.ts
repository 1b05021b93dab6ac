import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What tells in which language a browser or a page is: another answer on the server than here. */
const TELLING =
  /\bnavigator\s*[?.[]|\.languages?\b|\bIntl\b|resolvedOptions|toLocale\w+Case|localeCompare|documentElement/;

const files = ['core', 'locales', 'react', 'ui'].flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${folder}/${name}`),
);

test('there are files to look through', () => {
  expect(files.length).toBeGreaterThan(100);
  expect('const tag = navigator.language;').toMatch(TELLING);
});

test.each(files)('%s asks no browser for its language: messages bring theirs', (path) => {
  expect(readFileSync(path, 'utf8')).not.toMatch(TELLING);
});
