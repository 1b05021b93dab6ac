import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const APP = fileURLToPath(new URL('app', import.meta.url));

interface Manifest {
  exports: Record<string, unknown>;
  devDependencies: Record<string, string>;
}

/** Our own package.json. */
export const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

/** Our own sources, by their paths from the root. */
export function sourceFiles(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
}

/** A project of someone else's, with the packed package installed and the files of app/. */
export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'addressee-consumer-'));
  readonly installed = join(this.folder, 'node_modules/addressee');

  /** @param packages - what is to be installed besides React, with versions */
  constructor(...packages: string[]) {
    cpSync(APP, this.folder, { recursive: true });
    writeFileSync(join(this.folder, 'package.json'), '{ "private": true, "type": "module" }');
    const peers = ['react', 'react-dom', '@types/react', '@types/react-dom'].map(
      (name) => `${name}@${manifest.devDependencies[name]}`,
    );
    const options = ['--prefer-offline', '--no-audit', '--no-fund'];
    npm(this.folder, 'install', ...options, inject('tarball'), ...peers, ...packages);
  }

  /** Runs an ES module here, and gives what it printed. */
  node(code: string): string {
    return run(this.folder, process.execPath, '--input-type=module', '--eval', code).trim();
  }

  /** Compiles a file of app/ as strictly as TypeScript can. Throws with its complaints. */
  compile(file: string, ...options: string[]): void {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    run(this.folder, process.execPath, tsc, file, '--noEmit', '--strict', ...options);
  }

  /** Runs the command of an installed package in a folder of app/. */
  exec(folder: string, ...command: string[]): string {
    return npm(join(this.folder, folder), 'exec', '--', ...command);
  }

  /** The files of the installed package, but not of packages inside it. */
  files(): string[] {
    return readdirSync(this.installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.installed.length + 1))
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
  }

  read(file: string): string {
    return readFileSync(join(this.installed, file), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function npm(folder: string, ...args: string[]) {
  return run(folder, 'npm', ...args);
}

function run(cwd: string, program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}
