import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where programs of these names stand on the PATH, in the order of the names. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
}
