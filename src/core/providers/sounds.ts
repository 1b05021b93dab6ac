import { addTo, phoneticKey } from '../strings/index.js';

/** Names by their phonetic key, see `phoneticKey`. */
export interface Sounds {
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** All beginnings of the keys. */
  readonly beginnings: ReadonlySet<string>;
}

/** Sorts names by how they sound. */
export function soundsOf(all: readonly string[]): Sounds {
  const names = new Map<string, [string, ...string[]]>();
  const beginnings = new Set<string>();
  for (const name of all) {
    const key = phoneticKey(name);
    addTo(names, key, name);
    for (let end = 1; end <= key.length; end++) beginnings.add(key.slice(0, end));
  }
  return { names, beginnings };
}
