/** docs/styling.md tells every property, attribute, class and slot that there is, and no other. */
import { expect, it } from 'vitest';
import type { UseEmailFieldResult } from '../../src/react/index.js';
import { dataAttributes } from '../../src/ui/dataAttributes.js';
import { readPage } from '../tools/docBlocks.js';

const page = readPage('docs/styling.md');
const css = readPage('src/ui/styles.css');
const rules = css.replace(/\/\*[^]*?\*\//g, '');

/** The rows of the table under a heading, each cell without its back-ticks. */
function tableUnder(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  );
}

/** The default of each custom property that may be set. */
function defaults(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { index, 1: name } of rules.matchAll(/var\(\s*(--addressee-[\w-]+),/g)) {
    const start = rules.indexOf(',', index) + 1;
    let depth = 1;
    let end = start;
    for (; depth > 0; end++) depth += rules[end] === '(' ? 1 : rules[end] === ')' ? -1 : 0;
    found.set(
      name!,
      rules
        .slice(start, end - 1)
        .replace(/\s+/g, ' ')
        .trim(),
    );
  }
  return found;
}

it('every custom property, with its default', () => {
  const told = tableUnder('Custom properties').map(([name, value]) => [name, value]);
  expect(told.length).toBeGreaterThan(10);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(defaults()));
});

it('the head of the stylesheet lists the same', () => {
  const listed = [...css.matchAll(/^ \* {3}(--addressee-[\w-]+) /gm)].map(([, name]) => name);
  expect(listed).toEqual(tableUnder('Custom properties').map(([name]) => name));
});

it('every data attribute', () => {
  const field = { verdict: 'none', suggestion: null } as UseEmailFieldResult;
  const told = tableUnder('Data attributes').map(([name]) => name);
  expect(told).toEqual(Object.keys(dataAttributes(field)));
});

const slots = new Map(tableUnder('Classes').map(([name, slot]) => [slot!, name!]));

it('every slot of classNames, with the class that it goes beside', () => {
  const inside = /interface EmailFieldClassNames \{([^]*?)\n\}/.exec(
    readPage('src/ui/types.ts'),
  )![1]!;
  const names = [...inside.matchAll(/readonly (\w+)\?:/g)].map(([, name]) => name!);
  expect([...slots.keys()].sort()).toEqual(names.sort());
  const markup = [
    'EmailField',
    'suggestions/SuggestionRow',
    'suggestions/AcceptedRow',
    'suggestions/CompletionList',
  ]
    .map((name) => readPage(`src/ui/${name}.tsx`))
    .join('');
  for (const [slot, name] of slots) {
    expect(markup).toContain(`classes('${name.slice(1)}', classNames.${slot}`);
  }
});

it('every class', () => {
  const classes = new Set([...rules.matchAll(/\.(addressee[\w-]*)/g)].map(([name]) => name));
  const within = /^Those within have no slot: .*$/m.exec(page)![0];
  const told = [
    ...slots.values(),
    ...[...within.matchAll(/`(\.[\w-]+)`/g)].map(([, name]) => name!),
  ];
  expect(told.sort()).toEqual([...classes].sort());
});
