import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// The rules of the layers need no types, and without them a check takes no time.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

async function complaints(filePath: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

const FORBIDDEN = '@typescript-eslint/no-restricted-imports';

describe('a folder imports only what lies left of it', () => {
  it.each([
    ['src/core/validate.ts', './issues.js'],
    ['src/core/suggest.ts', '../data/providers.js'],
    ['src/core/suggest.ts', 'fastest-levenshtein'],
    ['src/react/useEmailField.ts', '../core/index.js'],
    ['src/react/useEmailField.ts', 'react'],
    ['src/ui/EmailField.tsx', '../react/index.js'],
    ['src/ui/EmailField.tsx', '../core/index.js'],
    ['src/demo/main.tsx', '../index.js'],
  ])('%s may import %s', async (file, path) => {
    expect(await complaints(file, `export * from '${path}';`)).toEqual([]);
  });

  it.each([
    ['src/data/providers.ts', '../core/index.js'],
    ['src/data/providers.ts', 'fastest-levenshtein'],
    ['src/core/suggest.ts', '../react/index.js'],
    ['src/core/suggest.ts', '../locales/ru.js'],
    ['src/core/suggest.ts', '../index.js'],
    ['src/core/suggest.ts', './index.js'],
    ['src/core/suggest.ts', 'react'],
    ['src/core/suggest.ts', 'node:fs'],
    ['src/react/useEmailField.ts', '../core/validate.js'],
    ['src/react/useEmailField.ts', '../data/providers.js'],
    ['src/react/useEmailField.ts', '../ui/index.js'],
    ['src/ui/EmailField.tsx', '../react/fieldState.js'],
    ['src/ui/EmailField.tsx', '../demo/main.js'],
    ['src/locales/ru.ts', '../core/index.js'],
    ['src/locales/ru.ts', '../react/index.js'],
  ])('%s may not import %s', async (file, path) => {
    expect(await complaints(file, `export * from '${path}';`)).toEqual([FORBIDDEN]);
  });

  it('a language may import types from core', async () => {
    const code = `export type { EmailMessages } from '../core/index.js';`;
    expect(await complaints('src/locales/ru.ts', code)).toEqual([]);
  });
});

describe('the pure folders', () => {
  it.each([
    ['the page', 'export const width = () => document.title;', 'no-restricted-globals'],
    ['the clock', 'export const now = () => new Date();', 'no-restricted-globals'],
    ['chance', 'export const dice = () => Math.random();', 'no-restricted-properties'],
  ])('may not use %s', async (_, code, rule) => {
    expect(await complaints('src/core/validate.ts', code)).toEqual([rule]);
    expect(await complaints('src/ui/EmailField.tsx', code)).toEqual([]);
  });
});

it('nothing is exported as default, and no test keeps the others from running', async () => {
  expect(await complaints('src/core/validate.ts', 'export default 1;')).toHaveLength(1);
  const only = `import { it } from 'vitest';\nit.only('alone', () => undefined);`;
  expect(await complaints('test/core/layers.test.ts', only)).toHaveLength(1);
});
