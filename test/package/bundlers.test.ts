/** One import of the package, by the bundlers that people use: what is not asked for is not there. */
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countSizes, type Counted } from '../../scripts/countSizes.mjs';
import { Consumer } from './consumer.ts';

const BUNDLERS = fileURLToPath(new URL('bundlers', import.meta.url));

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
};

interface Outcome {
  entry: string;
  bundler: string;
  bytes: number;
  code: string;
  modules: string[];
}

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
  const options = { cwd: consumer.folder, encoding: 'utf8', maxBuffer: 1e8 } as const;
  const out = execFileSync(process.execPath, [script, ...Object.keys(ENTRIES)], options);
  outcomes = JSON.parse(out) as Outcome[];
});
afterAll(() => consumer.remove());

describe.each(['esbuild', 'rollup', 'webpack'])('%s', (bundler) => {
  const bundleOf = (entry: keyof typeof ENTRIES) =>
    outcomes.find((outcome) => outcome.entry === entry && outcome.bundler === bundler)!;
  const modulesOf = (entry: keyof typeof ENTRIES) => bundleOf(entry).modules;

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

it('what they make, beside what size-limit counts, in bytes of gzip', () => {
  const rows = Object.keys(ENTRIES).map((entry) => {
    const sizes = outcomes.filter((outcome) => outcome.entry === entry);
    return [
      entry,
      Object.fromEntries(sizes.map(({ bundler, bytes }) => [bundler, bytes])),
    ] as const;
  });
  console.table(Object.fromEntries(rows));
  console.table(Object.fromEntries(sizeLimit().map(({ name, size }) => [name, { size }])));
  expect(rows).toHaveLength(Object.keys(ENTRIES).length);
});

let counted: Counted[] | undefined;
/** Of the build that was packed. */
const sizeLimit = () => (counted ??= countSizes());
