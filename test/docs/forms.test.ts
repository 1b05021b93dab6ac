/** docs/forms.md has a whole guide for each library that was tried, and says no more than was tried. */
import { describe, expect, it } from 'vitest';
import { blocksOf, readPage } from '../tools/docBlocks.js';

const page = readPage('docs/forms.md');
const [head = '', ...rows] = readPage('docs/compatibility.md')
  .split('\n## Form libraries')[1]!
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter(([first]) => !/^-+$/.test(first!));

/** As compatibility.md calls it, and as forms.md does. */
const SECTIONS = new Map([['React Hook Form, register', 'React Hook Form']]);
const libraries = [...head].slice(1);

it('each library that was tried is there', () => {
  expect(libraries.length).toBeGreaterThanOrEqual(10);
  expect(rows).toHaveLength(13);
});

describe.each(libraries.map((name, i) => [name, i + 1] as const))('%s', (name, column) => {
  const title = SECTIONS.get(name) ?? name;
  const section = page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const blocks = blocksOf('docs/forms.md').filter(({ heading }) => heading === title);

  it('has what to install, the code, what to know, and what was tested', () => {
    expect(blocks.map(({ language }) => language)).toEqual(['sh', 'tsx']);
    expect(section).toContain('**What to know.**\n\n- ');
    expect(section).toContain('**What was tested.** ');
    expect(page.split('\n## ')[0]).toContain(`| [${title}](#`);
  });

  it('installs what its code imports', () => {
    const imported = [...blocks[1]!.code.matchAll(/from '((?:@[\w-]+\/)?[\w-]+)[^']*'/g)];
    for (const [, library] of imported) {
      if (library !== 'react') expect(blocks[0]!.code.split(' ')).toContain(library);
    }
  });

  it('is tried in all points and engines, where it says so', () => {
    expect(section).toContain('All [thirteen points]');
    expect(rows.map((row) => row[column])).toEqual(rows.map(() => 'yes'));
  });
});
