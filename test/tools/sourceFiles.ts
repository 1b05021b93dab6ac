import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The files of a folder of `src/` and of the folders in it.
 *
 * @param folder - such as `'core'`
 * @returns paths from the root, such as `'src/core/types.ts'`
 */
export const sourceFiles = (folder: string): string[] =>
  readdirSync(`${ROOT}src/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(ROOT.length)}/${entry.name}`.replaceAll('\\', '/'))
    .sort();
