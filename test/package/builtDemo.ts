import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { PAGE_POLICY } from '../tools/pagePolicy.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The demo page as visitors get it. */
export interface BuiltDemo {
  readonly folder: string;
  /** Its address: deep down, for it works from any folder. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Builds the demo page into a folder of its own, with source maps beside the scripts, and serves it under its policy. */
export async function buildDemo(): Promise<BuiltDemo> {
  const folder = mkdtempSync(join(tmpdir(), 'addressee-demo-'));
  // As `npm run build:demo` does it, and not as a test's own Vite would: that is for development.
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const options = ['--outDir', folder, '--emptyOutDir', '--sourcemap', 'hidden'];
  execFileSync(process.execPath, [vite, 'build', ...options, '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...process.env, VITEST: '', NODE_ENV: 'production' },
  });
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    root: folder,
    base: '/deep/down/',
    build: { outDir: folder },
    preview: {
      port: 0,
      host: '127.0.0.1',
      // A server may say it as well; some of it only a header can.
      headers: { 'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors 'none'` },
    },
  });
  return {
    folder,
    home: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
