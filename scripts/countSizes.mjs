import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(import.meta.resolve('size-limit/package.json'));

/** What size-limit counts of the build that is there: `{ name, size }` in bytes of gzip. */
export function countSizes() {
  const options = { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' };
  const bin = join(dirname(manifest), 'bin.js');
  return JSON.parse(execFileSync(process.execPath, [bin, '--json'], options));
}
