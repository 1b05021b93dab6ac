/** ARCHITECTURE.md: what it draws is so, what it names is there, and it stays short. */
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawGraph, withGraph } from '../../scripts/graph.mjs';
import { readPage, ROOT } from '../tools/docBlocks.js';
import { sourceFiles } from '../tools/sourceFiles.js';

const page = readPage('ARCHITECTURE.md');

it('the graph is that of the source: `npm run graph` draws it', async () => {
  expect(page).toBe(withGraph(page, await drawGraph()));
});

it('every file that it names is there', () => {
  const names = [...page.matchAll(/`([\w/.]+\.(?:ts|tsx|mjs|css))`/g)].map(([, name]) => name!);
  const all = ['core', 'field', 'react', 'ui', 'data'].flatMap(sourceFiles);
  const isThere = (name: string): boolean =>
    existsSync(ROOT + name) || all.some((path) => path.endsWith(`/${name}`));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !isThere(name))).toEqual([]);
});

it('fits on two screens beside its graph', () => {
  const text = page.replace(/```mermaid[^]*?```/, '');
  expect(text.split('\n').length).toBeLessThanOrEqual(110);
  expect(text.split(/\s+/).length).toBeLessThanOrEqual(1500);
});

it.each(['core', 'field', 'react', 'ui'])('no folder of src/%s has more than 14 files', (layer) => {
  const folders = sourceFiles(layer).map((path) => path.replace(/\/[^/]+$/, ''));
  const filesIn = (folder: string) => folders.filter((each) => each === folder).length;
  expect([...new Set(folders)].filter((folder) => filesIn(folder) > 14)).toEqual([]);
});

it('no constant has the name of one that is something else', () => {
  const values = new Map<string, Set<string>>();
  for (const path of ['core', 'field', 'react', 'ui'].flatMap(sourceFiles)) {
    if (!/\.tsx?$/.test(path)) continue;
    const constants = readPage(path).matchAll(/^(?:export )?const ([A-Z][A-Z\d_]+)\b(.*)/gm);
    for (const [, name, value] of constants) {
      values.set(name!, (values.get(name!) ?? new Set()).add(value!));
    }
  }
  expect(values.size).toBeGreaterThan(100);
  expect([...values].filter(([, different]) => different.size > 1)).toEqual([]);
});
