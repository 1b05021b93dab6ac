import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a test asks for with `inject('tarball')`. */
declare module 'vitest' {
  interface ProvidedContext {
    tarball: string;
  }
}

/**
 * Vitest's global set-up of the project: builds and packs the package once, as it would be
 * published. Two files that did it at the same time would take each other's dist/ away.
 */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'addressee-package-'));
  const options = { cwd: ROOT, stdio: 'pipe' } as const;
  execFileSync('npm', ['run', 'build'], options);
  execFileSync('npm', ['pack', '--pack-destination', folder], options);
  project.provide('tarball', join(folder, readdirSync(folder)[0]!));
  return () => rmSync(folder, { recursive: true, force: true });
}
