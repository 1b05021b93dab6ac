/** The layers and rooms of the source: .dependency-cruiser.mjs, and what ESLint adds. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  cruise,
  type IConfiguration,
  type ICruiseOptions,
  type ICruiseResult,
} from 'dependency-cruiser';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const RULES = new URL('../../.dependency-cruiser.mjs', import.meta.url);
const { forbidden, options } = ((await import(RULES.href)) as { default: IConfiguration }).default;

/** The names of the rules that a source tree breaks. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const baseDir = mkdtempSync(join(tmpdir(), 'addressee-layers-'));
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), code);
  }
  const { tsConfig, ...rest } = options as ICruiseOptions;
  expect(tsConfig).toBeDefined();
  const { output } = await cruise(['src'], {
    ...rest,
    baseDir,
    validate: true,
    ruleSet: { forbidden },
  });
  rmSync(baseDir, { recursive: true });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ rule }) => rule.name))];
}

/** A tree in which one file imports another, which is there and empty. */
const importing = (file: string, path: string, code = `export * from '${path}';`) =>
  broken({
    [join(dirname(file), path).replace(/\.js$/, '.ts')]: 'export const x = 1; export type T = 1;',
    [file]: code,
  });

describe('a file may import', () => {
  it.each([
    ['src/core/syntax/validateEmail.ts', './issues.js'],
    ['src/core/suggest/decide.ts', '../syntax/index.js'],
    ['src/core/suggest/decide.ts', '../types.js'],
    ['src/core/providers/providerTable.ts', '../../data/providers.js'],
    ['src/core/checker.ts', './suggest/index.js'],
    ['src/field/controller/validity.ts', '../../core/index.js'],
    ['src/field/controller/validity.ts', '../state/index.js'],
    ['src/react/useEmailField.ts', '../field/index.js'],
    ['src/ui/EmailField.tsx', '../react/index.js'],
    ['src/ui/EmailField.tsx', '../core/index.js'],
    ['src/demo/main.tsx', '../core/types.js'],
  ])('%s: %s', async (file, path) => {
    expect(await importing(file, path)).toEqual([]);
  });
});

describe('a file may not import', () => {
  it.each([
    ['data-imports-left', 'src/data/providers.ts', '../core/index.js'],
    ['core-imports-left', 'src/core/checker.ts', '../field/index.js'],
    ['core-imports-left', 'src/core/checker.ts', '../locales/ru.js'],
    ['core-imports-left', 'src/core/checker.ts', '../index.js'],
    ['field-imports-left', 'src/field/state/view.ts', '../../react/index.js'],
    ['react-imports-left', 'src/react/useEmailField.ts', '../ui/index.js'],
    ['ui-imports-left', 'src/ui/EmailField.tsx', '../demo/main.js'],
    ['core-by-its-index', 'src/react/useEmailField.ts', '../core/syntax/validateEmail.js'],
    ['field-by-its-index', 'src/ui/EmailField.tsx', '../field/state/index.js'],
    ['react-by-its-index', 'src/ui/EmailField.tsx', '../react/useChecker.js'],
    ['core-syntax-imports-lower-rooms', 'src/core/syntax/issues.ts', '../messages/index.js'],
    ['core-model-imports-lower-rooms', 'src/core/model/score.ts', '../search/index.js'],
    ['core-text-imports-lower-rooms', 'src/core/text/punctuation.ts', '../../core/checker.js'],
    ['field-state-imports-lower-rooms', 'src/field/state/view.ts', '../controller/index.js'],
    ['core-rooms-by-their-index', 'src/core/suggest/decide.ts', '../model/score.js'],
    ['field-rooms-by-their-index', 'src/field/props/handlers.ts', '../input/events.js'],
    ['data-is-core’s', 'src/ui/icons.ts', '../data/providers.js'],
    ['locales-take-types', 'src/locales/ru.ts', '../core/index.js'],
  ])('%s: %s, %s', async (rule, file, path) => {
    expect(await importing(file, path)).toContain(rule);
  });

  it('a type of a higher room either', async () => {
    const code = `import type { T } from '../search/index.js';\nexport const x: T = 1;`;
    expect(await importing('src/core/model/score.ts', '../search/index.js', code)).toEqual([
      'core-model-imports-lower-rooms',
    ]);
  });

  it('what imports it', async () => {
    const circle = {
      'src/ui/one.ts': `import type { B } from './other.js';\nexport type A = B;`,
      'src/ui/other.ts': `import type { A } from './one.js';\nexport type B = A;`,
    };
    expect(await broken(circle)).toEqual(['no-circles']);
  });

  it('but a language may take types from core', async () => {
    const code = `export type { T } from '../core/index.js';`;
    expect(await importing('src/locales/ru.ts', '../core/index.js', code)).toEqual([]);
  });

  it('a module of Node', async () => {
    const files = { 'src/core/x.ts': `export * from 'node:fs';` };
    expect(await broken(files)).toEqual(['no-node']);
  });

  it.each([
    ['core', 'react'],
    ['field', 'react'],
    ['react', 'react-dom'],
    ['ui', 'fastest-levenshtein'],
  ])('src/%s: %s', async (layer, name) => {
    const files = {
      [`src/${layer}/x.ts`]: `export * from '${name}';`,
      [`node_modules/${name}/package.json`]: '{ "main": "index.js" }',
      [`node_modules/${name}/index.js`]: '',
    };
    expect(await broken(files)).toContain(`${layer}-packages`);
  });
});

// The rules of the layers need no types, and without them a check takes no time.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

async function complaints(filePath: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

describe('the pure layers', () => {
  it.each([
    ['the page', 'export const width = () => document.title;', 'no-restricted-globals'],
    ['the clock', 'export const now = () => new Date();', 'no-restricted-globals'],
    ['chance', 'export const dice = () => Math.random();', 'no-restricted-properties'],
  ])('may not use %s', async (_, code, rule) => {
    expect(await complaints('src/core/syntax/validateEmail.ts', code)).toEqual([rule]);
    expect(await complaints('src/ui/EmailField.tsx', code)).toEqual([]);
  });
});

it('nothing is exported as default, and no test keeps the others from running', async () => {
  const file = 'src/core/syntax/validateEmail.ts';
  expect(await complaints(file, 'export default 1;')).toHaveLength(1);
  const only = `import { it } from 'vitest';\nit.only('alone', () => undefined);`;
  expect(await complaints('test/tools/layers.test.ts', only)).toHaveLength(1);
});
