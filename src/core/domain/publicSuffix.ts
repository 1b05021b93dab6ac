import { longTlds } from '../../data/longTlds.js';
import { compoundSuffixes } from '../../data/compoundSuffixes.js';
import { shortTlds } from '../../data/shortTlds.js';
import { editDistance } from '../strings/index.js';

/** Whether a label is a TLD open to the public. Of the long ones only those in common use count. */
export function isTld(label: string): boolean {
  if (label.startsWith('xn--')) return true;
  return TLDS.has(label);
}

const TLDS: ReadonlySet<string> = new Set([
  ...shortTlds.flatMap((run, i) => run.match(new RegExp(`.{${i + 2}}`, 'g'))!),
  ...longTlds.trim().split(' '),
]);

/** Second-level labels under which names are registered, and the countries that have them. */
const COMPOUND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  compoundSuffixes
    .trim()
    .split(' ')
    .map((entry) => {
      const colon = entry.indexOf(':');
      return [entry.slice(0, colon), new Set(entry.slice(colon + 1).split(','))];
    }),
);

/** Whether what follows the first dot of a domain can be meant: `com`, `co.uk`, `univ.edu`. */
export function isRealSuffix(suffix: string): boolean {
  const dot = suffix.lastIndexOf('.');
  const last = suffix.slice(dot + 1);
  if (!isTld(last)) return false;
  if (dot < 0) return !RARELY_MEANT.has(last);
  if (REPEATED.test(suffix)) return false;
  const before = suffix.slice(suffix.lastIndexOf('.', dot - 1) + 1, dot);
  const countries = COMPOUND.get(before);
  if (countries) return countries.has(last);
  if (COMPOUND_ONLY.has(last) && isNearCompound(before)) return false;
  // ru.com and com.com are typos of one suffix. Any other label may be the name of a domain.
  return !isTld(before) && before.length > 1;
}

/** Whether names are registered under a suffix of two labels: co.uk. */
export function isCompoundSuffix(suffix: string): boolean {
  const dot = suffix.indexOf('.');
  return COMPOUND.get(suffix.slice(0, dot))?.has(suffix.slice(dot + 1)) ?? false;
}

/** com.com.br, co.uk.uk */
export const REPEATED = /(^|\.)([^.]+)\.\2(?=\.|$)/;

/** Whether a text is a compound suffix without its dot: couk. */
export const isJoinedCompound = (text: string): boolean =>
  COMPOUND.get(text.slice(0, -2))?.has(text.slice(-2)) ?? false;

/** Countries where nearly all names are registered under a second-level label. */
const COMPOUND_ONLY: ReadonlySet<string> = new Set(
  'br au uk tr za il kr th id nz ar ua jp my sg hk tw vn in mx pe ve ph'.split(' '),
);

/** Whether a label is one letter away from a second-level label. */
const isNearCompound = (label: string): boolean =>
  ['com', 'co', 'net', 'org'].some((each) => editDistance(each, label, 0) <= 1.1);

/**
 * @returns whether the dot of a compound suffix was left out, yahoocom.br, or another letter typed for it
 * and the suffix: yahoocpm.br. Brazil has hardly a long name right before its suffix.
 */
export function lacksCompoundDot(name: string, suffix: string): boolean {
  if (!COMPOUND_ONLY.has(suffix)) return false;
  if (/.(com?|net)$/.test(name)) return true;
  return suffix === 'br' && name.length > 6 && /c.?.?m$|o.?m.?$|c.?o.?$/.test(name);
}

/** Countries whose suffixes are typed by mistake for .com and .net far more often than meant. */
const RARELY_MEANT: ReadonlySet<string> = new Set(['cm', 'om', 'ne', 'et']);
