import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { purity } from './test/tools/purity.js';
import { inlineStyle, safety, unsafeSyntax } from './test/tools/safety.js';

const noOnly = {
  selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name="only"]',
  message: 'The other tests would not run.',
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name.',
};

/** What the pages of the benchmarks use. */
const BROWSER = [
  'document',
  'HTMLInputElement',
  'InputEvent',
  'MessageChannel',
  'MouseEvent',
  'performance',
  'PerformanceObserver',
  'PointerEvent',
  'setTimeout',
];

export default defineConfig(
  globalIgnores([
    ...['dist', 'demo-dist', 'coverage', 'test/package/app'],
    // Apps with types of their own.
    'test/apps/{next,react-router,vite-shadcn,webpack-bootstrap}',
    'test/ecosystem/*/**',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Callers without types, and old browsers, keep less than the types promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Spreading a string into its code points is what is meant wherever it is done here.
      '@typescript-eslint/no-misused-spread': 'off',
      // Tables and ranges are indexed with care; `!` says so more plainly than a dead branch.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', noOnly, noDefaultExport],
    },
  },
  {
    files: ['**/*.{tsx,jsx}', 'src/{react,ui,demo}/**'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.recommended],
  },
  purity,
  {
    files: ['src/**'],
    ignores: ['src/{data,locales,demo}/**'],
    rules: { 'max-lines': ['error', 180] },
  },
  safety,
  {
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...unsafeSyntax] },
  },
  {
    files: ['src/{field,react,ui}/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, inlineStyle, ...unsafeSyntax] },
  },
  {
    // Made of words of their own.
    files: ['src/core/{syntax/characters,domain/publicSuffix}.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['**/*.config.{js,mjs,ts}', '.dependency-cruiser.mjs', 'test/storybook/.storybook/*'],
    rules: { 'no-restricted-syntax': ['error', noOnly] },
  },
  {
    files: ['**/*.stories.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...unsafeSyntax] },
  },
  {
    // Their source is shown on the page, so they can't carry comments for a linter.
    files: ['src/demo/recipes/**'],
    rules: {
      // The label gets its control by a prop bag.
      'jsx-a11y/label-has-associated-control': 'off',
      // What scrolls takes the focus.
      'jsx-a11y/no-noninteractive-tabindex': 'off',
      // React Hook Form's own way: onSubmit={handleSubmit(…)}.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ['**/*.{js,jsx,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: false, process: false, URL: false } },
  },
  {
    files: ['test/bench/page/**'],
    languageOptions: {
      globals: Object.fromEntries(BROWSER.map((name) => [name, false])),
    },
    // Labels get their control by prop bags.
    rules: { 'jsx-a11y/label-has-associated-control': 'off' },
  },
);
