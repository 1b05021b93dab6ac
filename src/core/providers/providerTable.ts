import { providers } from '../../data/providers.js';
import { addTo, lazily } from '../strings/index.js';
import type { Provider } from './provider.js';

/** A line of the packed table: what some domains have in common. */
export interface TableLine {
  readonly suffix: string;
  readonly popularity: number;
  /** ISO country code of the users where the suffix doesn't tell it. */
  readonly stated: string | undefined;
  /** Its words: the names follow the first one. */
  readonly words: readonly string[];
}

/** Popularity of the providers of the first block. */
const MOST = 9;

/** The lines of the built-in table, those of the most popular providers first. */
export const tableLines = lazily(() => {
  const lines: TableLine[] = [];
  providers
    .trim()
    .split('\n\n')
    .forEach((block, i) => {
      for (const line of block ? block.split('\n') : []) {
        const words = line.split(' ');
        const first = words[0]!;
        const at = first.indexOf('@');
        const suffix = at < 0 ? first : first.slice(0, at);
        const stated = at < 0 ? undefined : first.slice(at + 1);
        lines.push({ suffix, popularity: MOST - i, stated, words });
      }
    });
  return lines;
});

/** The lines in which each name stands. */
export const builtInLines = lazily(() => {
  const groups = new Map<string, [TableLine, ...TableLine[]]>();
  for (const line of tableLines()) {
    const { words } = line;
    for (let i = 1; i < words.length; i++) {
      addTo(groups, words[i]!, line);
    }
  }
  return groups;
});

/** ISO country code of the users of a line's providers, or '' for the world. */
export function countryOf({ suffix, stated }: TableLine): string {
  const tld = suffix.slice(suffix.lastIndexOf('.') + 1);
  return stated ?? (tld.length === 2 ? tld : '');
}

/** The provider with a name of a line. */
export const toProvider = (name: string, line: TableLine): Provider => ({
  domain: `${name}.${line.suffix}`,
  name,
  suffix: line.suffix,
  popularity: line.popularity,
  country: countryOf(line),
});
