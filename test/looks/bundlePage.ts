import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { TestProject } from 'vitest/node';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a test asks for with `inject('lookScript')`. */
declare module 'vitest' {
  interface ProvidedContext {
    lookScript: string;
  }
}

/** Vitest's global set-up of the project: makes one script of page.tsx. */
export async function setup(project: TestProject): Promise<void> {
  const output = (await build({
    root: ROOT,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'test/looks/page.tsx', formats: ['iife'], name: 'looks' },
    },
  })) as Rolldown.RolldownOutput[];
  project.provide('lookScript', output[0]!.output[0].code);
}
