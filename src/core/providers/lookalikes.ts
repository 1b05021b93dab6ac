import { lookalikes } from '../../data/lookalikes.js';
import { lazily, lowerBound } from '../strings/index.js';

/** The packed table by suffix: the names as text until they are first asked for, then as a set. */
const bySuffix = lazily(
  () =>
    new Map<string, string | ReadonlySet<string>>(
      lookalikes
        .trim()
        .split('\n')
        .map((line) => {
          const end = line.indexOf(' ');
          return [line.slice(0, end), line.slice(end + 1)];
        }),
    ),
);

/** Whether a domain is a lookalike: real, near to a provider, and none itself. */
export function isLookalike(name: string, suffix: string): boolean {
  let names = bySuffix().get(suffix);
  if (typeof names === 'string') bySuffix().set(suffix, (names = new Set(names.split(' '))));
  return names?.has(name) ?? false;
}

const suffixes = lazily(() => [...bySuffix().keys()].sort());

/** Whether a lookalike has a name, and a suffix that begins with a text and is longer. */
export function beginsLookalike(name: string, text: string): boolean {
  const sorted = suffixes();
  for (let i = lowerBound(sorted, text); sorted[i]?.startsWith(text); i++) {
    if (sorted[i] !== text && isLookalike(name, sorted[i]!)) return true;
  }
  return false;
}

/** Visits all lookalikes. */
export function forEachLookalike(visit: (name: string, suffix: string) => void): void {
  for (const [suffix, names] of bySuffix()) {
    for (const name of typeof names === 'string' ? names.split(' ') : names) visit(name, suffix);
  }
}
