import { commonEndings } from '../data/commonEndings.js';
import { compoundEndings } from '../data/compoundEndings.js';
import { shortEndings } from '../data/shortEndings.js';
import { editCost } from './editCost.js';

/** @returns whether one label is an ending that the public can have domains under; of the long ones, one in common use */
export function isEnding(label: string): boolean {
  if (label.startsWith('xn--')) return true;
  return ENDINGS.has(label);
}

const ENDINGS: ReadonlySet<string> = new Set([
  ...shortEndings.flatMap((run, i) => run.match(new RegExp(`.{${i + 2}}`, 'g'))!),
  ...commonEndings.trim().split(' '),
]);

/** The labels that names stand under, and the countries in which they do. */
const COMPOUND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  compoundEndings
    .trim()
    .split(' ')
    .map((entry) => {
      const colon = entry.indexOf(':');
      return [entry.slice(0, colon), new Set(entry.slice(colon + 1).split(','))];
    }),
);

/** @returns whether what follows a domain's first dot can be meant: `com`, `co.uk`, `univ.edu` */
export function isRealEnding(ending: string): boolean {
  const dot = ending.lastIndexOf('.');
  const last = ending.slice(dot + 1);
  if (!isEnding(last)) return false;
  if (dot < 0) return !RARELY_MEANT.has(last);
  if (REPEATED.test(ending)) return false;
  const before = ending.slice(ending.lastIndexOf('.', dot - 1) + 1, dot);
  const countries = COMPOUND.get(before);
  if (countries) return countries.has(last);
  if (COMPOUND_ONLY.has(last) && isNearCompound(before)) return false;
  // ru.com is a slip of one ending, as com.com is; any other label may be a domain's own name.
  return !isEnding(before) && before.length > 1;
}

/** @returns whether an ending is one that names stand under in a country: co.uk */
export function isCompoundEnding(ending: string): boolean {
  const dot = ending.indexOf('.');
  return COMPOUND.get(ending.slice(0, dot))?.has(ending.slice(dot + 1)) ?? false;
}

/** com.com.br, co.uk.uk */
export const REPEATED = /(^|\.)([^.]+)\.\2(?=\.|$)/;

/** @returns whether a text is the label of a compound ending and a country, without their dot: couk */
export const isJoinedCompound = (text: string): boolean =>
  COMPOUND.get(text.slice(0, -2))?.has(text.slice(-2)) ?? false;

/** Countries in which hardly a name stands right before the ending. */
const COMPOUND_ONLY: ReadonlySet<string> = new Set(
  'br au uk tr za il kr th id nz ar ua jp my sg hk tw vn in mx pe ve ph'.split(' '),
);

/** @returns whether a label is one letter away from what names stand under */
const isNearCompound = (label: string): boolean =>
  ['com', 'co', 'net', 'org'].some((each) => editCost(each, label, 0) <= 1.1);

/**
 * @returns whether the dot of a compound ending was left out, yahoocom.br, or another letter typed for it
 * and the ending: yahoocpm.br. Brazil has hardly a long name right before its ending.
 */
export function lacksCompoundDot(name: string, ending: string): boolean {
  if (!COMPOUND_ONLY.has(ending)) return false;
  if (/.(com?|net)$/.test(name)) return true;
  return ending === 'br' && name.length > 6 && /c.?.?m$|o.?m.?$|c.?o.?$/.test(name);
}

/** Countries whose endings are typed by mistake for .com and .net far more often than meant. */
const RARELY_MEANT: ReadonlySet<string> = new Set(['cm', 'om', 'ne', 'et']);
