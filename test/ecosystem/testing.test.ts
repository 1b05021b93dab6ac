/** The blocks of docs/testing.md under Vitest and Jest, and what docs/compatibility.md says of CommonJS. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { blocksOf, checkFor, fileNameOf } from '../tools/docBlocks.ts';
import { Project } from './project.ts';

const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');
/** A test is not to fail here because the machine is busy. */
const PATIENT = '--testTimeout=60000';
const JEST = 'node_modules/jest/bin/jest.js';

const blocks = blocksOf('docs/testing.md').filter((block) => checkFor(block) === 'testing');

let project: Project;
beforeAll(async () => {
  project = await Project.install('testing');
  await project.run('npm', 'install', '--no-save', '--prefer-offline', inject('tarball'));
  for (const { code } of blocks) write(fileNameOf(code)!, code);
});
afterAll(() => project.remove());

const write = (name: string, code: string) => writeFileSync(join(project.folder, name), code);
const node = (...args: string[]) => project.run(process.execPath, ...args);

describe('docs/testing.md', () => {
  it('names the file of each block', () => {
    const names = blocks.map(({ code }) => fileNameOf(code));
    expect(names).toHaveLength(7);
    expect(names).not.toContain(undefined);
  });

  it('has tests that pass under Vitest', async () => {
    const vitest = 'node_modules/vitest/vitest.mjs';
    const out = await node(vitest, 'run', 'signUp', 'pause.vitest', PATIENT);
    expect(out.replace(/\p{Cc}\[\d+m/gu, '')).toMatch(/Tests {2}5 passed \(5\)/);
  });

  it('has tests that pass under Jest, where it transforms the package', async () => {
    const out = await node(JEST, '--testPathIgnorePatterns', 'vitest', PATIENT);
    expect(out).toContain('Tests:       5 passed, 5 total');
  });

  it('has tests that pass under Jest in its ESM mode', async () => {
    const args = ['-c', 'jest.esm.config.js', '--testPathIgnorePatterns', 'vitest', PATIENT];
    const out = await node('--experimental-vm-modules', JEST, ...args);
    expect(out).toContain('Tests:       5 passed, 5 total');
  });

  it('is right that Jest stops at the package as it comes', async () => {
    const { code } = blocks.find((block) => fileNameOf(block.code) === 'jest.config.js')!;
    write('jest.plain.config.js', code.replace(/^.*transformIgnorePatterns.*\n/m, ''));
    await expect(node(JEST, '-c', 'jest.plain.config.js', 'signUp')).rejects.toThrow(
      /Must use import to load ES Module: .*addressee/,
    );
  });
});

describe('in CommonJS', () => {
  it('require works on this Node, without a warning', async () => {
    write(
      'a.cjs',
      "console.log(require('addressee/core').validateEmail('ann@example.com').valid);",
    );
    expect(await node('a.cjs')).toBe('true\n');
  });

  const source =
    "import { validateEmail } from 'addressee/core';\nvalidateEmail('ann@example.com');\n";
  const compile = (file: string, module: string) =>
    node(TSC, file, '--noEmit', '--strict', '--ignoreConfig', '--module', module);

  it('TypeScript refuses the import with module node16: TS1479', async () => {
    write('b.cts', source);
    await expect(compile('b.cts', 'node16')).rejects.toThrow('TS1479');
  });

  it.each(['node20', 'nodenext'])('TypeScript takes it with module %s', async (module) => {
    write('b.cts', source);
    expect(await compile('b.cts', module)).toBe('');
  });

  it('TypeScript takes it with node16 in an ES module', async () => {
    write('c.mts', source);
    expect(await compile('c.mts', 'node16')).toBe('');
  });
});
