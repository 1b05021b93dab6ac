import { longTlds } from '../../data/longTlds.js';
import { compoundSuffixes } from '../../data/compoundSuffixes.js';
import { shortTlds } from '../../data/shortTlds.js';
import { editDistance, lazily } from '../strings/index.js';

/** Whether a label is a TLD open to the public. Of the long ones only those in common use count. */
export function isTld(label: string): boolean {
  if (label.startsWith('xn--')) return true;
  const { length } = label;
  if (length > 4) return LONG_TLDS().has(label);
  return length > 1 && (SHORT[length] ??= shortTldsOf(length)).has(label);
}

const LONG_TLDS = lazily(() => new Set(longTlds.trim().split(' ')));

/** Those of two letters, of three and of four: most addresses need one of these sets. */
const SHORT: ReadonlySet<string>[] = [];
const RUNS = [/../g, /.../g, /..../g];

function shortTldsOf(length: number): Set<string> {
  const run = RUNS[length - 2]!;
  return new Set(shortTlds[length - 2]!.match(run));
}

/** Second-level labels under which names are registered, and the countries that have them. */
const COMPOUND = lazily(
  () =>
    new Map<string, string>(
      compoundSuffixes
        .trim()
        .split(' ')
        .map((entry) => {
          const colon = entry.indexOf(':');
          return [entry.slice(0, colon), `,${entry.slice(colon + 1)},`];
        }),
    ),
);

/** @returns whether names are registered under a label in a country; `undefined` where they are in none */
const isCompound = (label: string, country: string): boolean | undefined =>
  COMPOUND().get(label)?.includes(`,${country},`);

/** Whether what follows the first dot of a domain can be meant: `com`, `co.uk`, `univ.edu`. */
export function isRealSuffix(suffix: string): boolean {
  const dot = suffix.lastIndexOf('.');
  const last = suffix.slice(dot + 1);
  if (!isTld(last)) return false;
  if (dot < 0) return !RARELY_MEANT.has(last);
  if (REPEATED.test(suffix)) return false;
  const before = suffix.slice(suffix.lastIndexOf('.', dot - 1) + 1, dot);
  const compound = isCompound(before, last);
  if (compound !== undefined) return compound;
  if (isCompoundOnly(last) && isNearCompound(before)) return false;
  // ru.com and com.com are typos of one suffix. Any other label may be the name of a domain.
  return !isTld(before) && before.length > 1;
}

/** Whether names are registered under a suffix of two labels: co.uk. */
export function isCompoundSuffix(suffix: string): boolean {
  const dot = suffix.indexOf('.');
  return isCompound(suffix.slice(0, dot), suffix.slice(dot + 1)) ?? false;
}

/** com.com.br, co.uk.uk */
export const REPEATED = /(^|\.)([^.]+)\.\2(?=\.|$)/;

/** Whether a text is a compound suffix without its dot: couk. */
export const isJoinedCompound = (text: string): boolean =>
  text.length > 3 && (isCompound(text.slice(0, -2), text.slice(-2)) ?? false);

/** Countries where nearly all names are registered under a second-level label. */
const COMPOUND_ONLY = 'br au uk tr za il kr th id nz ar ua jp my sg hk tw vn in mx pe ve ph';

const isCompoundOnly = (tld: string): boolean => tld.length === 2 && COMPOUND_ONLY.includes(tld);

/** Whether a label is one letter away from a second-level label. */
const isNearCompound = (label: string): boolean =>
  ['com', 'co', 'net', 'org'].some((each) => editDistance(each, label, 0) <= 1.1);

/**
 * @returns whether the dot of a compound suffix was left out, yahoocom.br, or another letter typed for it
 * and the suffix: yahoocpm.br. Brazil has hardly a long name right before its suffix.
 */
export function lacksCompoundDot(name: string, suffix: string): boolean {
  if (!isCompoundOnly(suffix)) return false;
  if (/.(com?|net)$/.test(name)) return true;
  return suffix === 'br' && name.length > 6 && /c.?.?m$|o.?m.?$|c.?o.?$/.test(name);
}

/** Countries whose suffixes are typed by mistake for .com and .net far more often than meant. */
const RARELY_MEANT: ReadonlySet<string> = new Set(['cm', 'om', 'ne', 'et']);
