import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const styles = import.meta.glob('../../src/demo/{styles,playground,figures,wording}/*.css');

/** The class names of a sheet with a rule whose selector begins with them: it styles them anywhere. */
function unscoped(css: string): Set<string> {
  const selectors = css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/[{};]/)
    .flatMap((text) => text.split(','))
    .map((text) => text.trim());
  // `.facts dd` is as bad as `.facts`.
  return new Set(selectors.flatMap((text) => /^\.([\w-]+)/.exec(text)?.[1] ?? []));
}

/** What the shell shows on every page has its rules in several of its own sheets. */
const shell = Object.keys(styles).filter((file) => file.includes('/styles/'));
const pages = Object.keys(styles).filter((file) => !file.includes('/styles/'));
const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

it('there are sheets of the shell and of single pages', () => {
  expect(shell.length).toBeGreaterThan(3);
  expect(pages.length).toBeGreaterThan(2);
});

it('no page’s sheet, which stays once it was loaded, styles a class of another sheet', () => {
  const owners = [...shell, ...pages].map((file) => [file, unscoped(read(file))] as const);
  const found = pages.flatMap((page) =>
    [...unscoped(read(page))].flatMap((name) =>
      owners
        .filter(([file, names]) => file !== page && names.has(name))
        .map(([file]) => name + ': ' + file),
    ),
  );
  expect(found).toEqual([]);
});
