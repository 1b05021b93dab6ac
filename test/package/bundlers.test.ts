/** One import of the package, by the bundlers that people use: what is not asked for is not there, or comes later. */
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countSizes, type Counted } from '../../scripts/countSizes.mjs';
import { LOAD_LIMITS } from '../../scripts/loadLimits.mjs';
import { launchChromium } from '../tools/ensureBrowser.mjs';
import { Consumer } from './consumer.ts';

const BUNDLERS = fileURLToPath(new URL('bundlers', import.meta.url));

const SPLITTING = ['vite', 'esbuild', 'webpack', 'rollup'];
const ONE_FILE = ['esbuild, one file', 'rollup, one file'];

const field = (props: string) => `import { createElement } from 'react';
    import { EmailField } from 'addressee';
    console.log(createElement(EmailField, { name: 'email', ${props} }));`;

const ENTRIES = {
  'validateEmail.js': `import { validateEmail } from 'addressee';
    console.log(validateEmail(globalThis.address));`,
  'validateFromCore.js': `import { validateEmail } from 'addressee/core';
    console.log(validateEmail(globalThis.address));`,
  'suggestEmail.js': `import { suggestEmail } from 'addressee/core';
    console.log(suggestEmail(globalThis.address));`,
  'core.js': `import * as core from 'addressee/core';
    console.log(core);`,
  'nothing.js': `import 'addressee';
    import 'addressee/core';
    import 'addressee/tlds';`,
  'tlds.js': `import { tlds } from 'addressee/tlds';
    console.log(tlds);`,
  'field.js': field(''),
  'fieldWithProps.js': field(`domains: ['corp.example'], countries: ['kz']`),
  'fieldWithSchema.js': `${field('')}
    import { emailSchema } from 'addressee';
    console.log(emailSchema);`,
  'fieldWithChecker.js': `${field('checker: createEmailChecker()')}
    import { createEmailChecker } from 'addressee';`,
  'hook.js': `import { useEmailField } from 'addressee';
    console.log(useEmailField);`,
  'page.js': `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { EmailField } from 'addressee';
    createRoot(document.body).render(createElement(EmailField, { suggestionDelay: 0 }));`,
} as const;

type Entry = keyof typeof ENTRIES;

/** Files that are loaded together. */
interface Load {
  readonly files: number;
  readonly bytes: number;
  readonly code: string;
  readonly modules: readonly string[];
}

interface Outcome {
  readonly entry: string;
  readonly bundler: string;
  /** The entry, and what is imported statically from there. */
  readonly first: Load;
  /** All else that was written. */
  readonly later: Load;
}

/** What a page has no use for before somebody types. */
const ENGINE =
  /^addressee\/dist\/(core\/(search|suggest|providers|model|text)|field\/suggestions|ui\/suggestions|data)\/|^fastest-levenshtein\//;
const engineIn = ({ modules }: Load) => modules.filter((path) => ENGINE.test(path));

let consumer: Consumer;
let outcomes: Outcome[];

beforeAll(() => {
  consumer = new Consumer();
  const bundlers = join(consumer.folder, 'bundlers');
  cpSync(BUNDLERS, bundlers, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  const ci = ['ci', '--ignore-scripts', '--prefer-offline', '--silent'];
  execFileSync('npm', ci, { cwd: bundlers, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const [name, code] of Object.entries(ENTRIES)) {
    writeFileSync(join(consumer.folder, name), code);
  }
  const script = join(bundlers, 'bundle.mjs');
  // Vitest's own would make a build for development.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  const options = { cwd: consumer.folder, encoding: 'utf8', maxBuffer: 1e8, env } as const;
  const out = execFileSync(process.execPath, [script, ...Object.keys(ENTRIES)], options);
  outcomes = JSON.parse(out) as Outcome[];
});
afterAll(() => consumer.remove());

function outcomeOf(entry: Entry, bundler: string): Outcome {
  return outcomes.find((outcome) => outcome.entry === entry && outcome.bundler === bundler)!;
}

describe.each([...SPLITTING, ...ONE_FILE])('%s', (bundler) => {
  const bundleOf = (entry: Entry) => outcomeOf(entry, bundler).first;
  const modulesOf = (entry: Entry) => bundleOf(entry).modules.filter(isCode);

  it.each(['validateEmail.js', 'validateFromCore.js'] as const)(
    'leaves of %s the syntax: no table, no distance, no React',
    (entry) => {
      const modules = modulesOf(entry);
      expect(modules).toContain('addressee/dist/core/syntax/validateEmail.js');
      expect(modules.filter((path) => !path.startsWith('addressee/dist/core/'))).toEqual([]);
      // gmail is in the table of providers, 65536 in the tables of fastest-levenshtein.
      expect(bundleOf(entry).code).not.toMatch(/gmail|65536|0x10000|useState|createElement/);
    },
  );

  it('the core has no React, and no list of tlds', () => {
    for (const entry of ['suggestEmail.js', 'core.js'] as const) {
      const modules = modulesOf(entry);
      expect(modules).toContain('addressee/dist/data/providers.js');
      expect(modules.some((path) => path.startsWith('fastest-levenshtein/'))).toBe(true);
      const others = modules.filter(
        (path) => !/^(addressee\/dist\/(core|data)|fastest-levenshtein)\//.test(path),
      );
      expect(others).toEqual([]);
      expect(modules).not.toContain('addressee/dist/data/tlds.js');
    }
  });

  it('an import of nothing leaves nothing', () => {
    expect(modulesOf('nothing.js')).toEqual([]);
    expect(bundleOf('nothing.js').bytes).toBeLessThan(100);
  });

  it('the tlds come alone, and only where they are asked for', () => {
    expect(modulesOf('tlds.js')).toEqual(['addressee/dist/data/tlds.js']);
    expect(bundleOf('tlds.js').code).toContain(' aarp ');
    expect(bundleOf('core.js').code).not.toContain(' aarp ');
  });

  it('makes of validateEmail as little as size-limit counts, give or take a tenth', () => {
    const counted = sizeLimit().find(({ name }) => name === 'validateEmail alone')!.size;
    expect(bundleOf('validateEmail.js').bytes).toBeLessThan(counted * 1.1 + 100);
  });
});

describe.each(SPLITTING)('the first load by %s', (bundler) => {
  const firstOf = (entry: Entry) => outcomeOf(entry, bundler).first;
  const runtime = bundler === 'webpack' ? LOAD_LIMITS.webpackRuntime : 0;

  it.each(['field.js', 'fieldWithProps.js', 'fieldWithSchema.js', 'hook.js'] as const)(
    'of %s has nothing of the suggestion engine, which comes later',
    (entry) => {
      const { first, later } = outcomeOf(entry, bundler);
      expect(engineIn(first)).toEqual([]);
      expect(first.code).not.toContain('gmail');
      expect(engineIn(later)).toContain('addressee/dist/data/providers.js');
      expect(later.bytes).toBeLessThanOrEqual(LOAD_LIMITS.engine);
    },
  );

  it('has the search where a checker is made for the field', () => {
    expect(engineIn(firstOf('fieldWithChecker.js'))).toContain('addressee/dist/data/providers.js');
  });

  it('is within its limits', () => {
    expect(firstOf('field.js').bytes).toBeLessThanOrEqual(LOAD_LIMITS.field + runtime);
    expect(firstOf('hook.js').bytes).toBeLessThanOrEqual(LOAD_LIMITS.hook + runtime);
  });

  it('grows little by emailSchema, and less by own domains and countries', () => {
    const more = (entry: Entry) => firstOf(entry).bytes - firstOf('field.js').bytes;
    expect(more('fieldWithSchema.js')).toBeLessThanOrEqual(LOAD_LIMITS.schema);
    expect(more('fieldWithProps.js')).toBeLessThanOrEqual(LOAD_LIMITS.props);
  });
});

describe.each(ONE_FILE)('a build by %s', (bundler) => {
  it('has everything in it, and nothing is fetched', () => {
    const { first, later } = outcomeOf('page.js', bundler);
    expect([first.files, later.files]).toEqual([1, 0]);
    expect(engineIn(first)).toContain('addressee/dist/data/providers.js');
    expect(first.code).not.toMatch(/\bimport\(/);
  });

  it('works in a page', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => complaints.push(request.url()));
      await page.setContent('<!doctype html><body></body>');
      await page.addScriptTag({
        content: await withReact(outcomeOf('page.js', bundler).first.code),
      });
      await page.getByRole('textbox').fill('ann@gmial.com');
      await page.getByRole('button', { name: 'Use it: ann@gmail.com' }).click();
      expect(await page.getByRole('textbox').inputValue()).toBe('ann@gmail.com');
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  /** The bundle left it out. */
  async function withReact(code: string): Promise<string> {
    const { outputFiles } = await esbuild.build({
      stdin: { contents: code, resolveDir: consumer.folder },
      bundle: true,
      minify: true,
      write: false,
    });
    return outputFiles[0]!.text;
  }
});

it('what they make, in bytes of gzip: first and later', () => {
  const rows = Object.keys(ENTRIES)
    .filter((entry) => entry !== 'page.js')
    .map((entry) => {
      const sizes = outcomes
        .filter((outcome) => outcome.entry === entry)
        .map(({ bundler, first, later }) => {
          const isSplit = engineIn(later).length > 0;
          return [bundler, isSplit ? `${first.bytes} + ${later.bytes}` : `${first.bytes}`];
        });
      return [entry, Object.fromEntries(sizes) as Record<string, string>] as const;
    });
  console.table(Object.fromEntries(rows));
  console.table(Object.fromEntries(sizeLimit().map(({ name, size }) => [name, { size }])));
  expect(rows.length).toBeGreaterThan(6);
});

/** A file that names what others have, and is left empty by a bundler. */
const isCode = (path: string) => !path.startsWith('addressee/dist/exports/');

let counted: Counted[] | undefined;
/** Of the build that was packed. */
const sizeLimit = () => (counted ??= countSizes());
