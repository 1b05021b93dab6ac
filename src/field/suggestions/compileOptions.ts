import { checkerWith } from '../../core/checker.js';
import type { EmailChecker, EmailOptions } from '../../core/index.js';
import { isList } from '../../core/options.js';
import { report } from '../report.js';

/** What compiles into a checker. */
export type CheckerOptions = Omit<EmailOptions, 'typing'> & {
  readonly checker?: EmailChecker | undefined;
};

const OPTIONS = [
  'domains',
  'knownDomains',
  'countries',
  'localPart',
  'international',
  'tlds',
  'minimumConfidence',
] as const satisfies readonly (keyof CheckerOptions)[];

/** A checker, and what it was made of: what a list held then, whatever is put into it later. */
export interface Compiled {
  readonly options: CheckerOptions;
  readonly contents: readonly unknown[];
  readonly checker: EmailChecker;
}

/**
 * The checker that was passed, or one made of the options: made anew only when their content
 * changes, so that arrays, Sets and Maps may be written inline. What is put into a list that stays the same object
 * has no effect.
 *
 * @param options - `checker`, or options of the core
 * @param last - what was compiled before
 * @returns `last` itself where the content is the same
 * @example
 * compileOptions({ domains: ['example.org'] }).checker.suggest('ann@exmaple.org')
 */
export function compileOptions(options: CheckerOptions, last?: Compiled): Compiled {
  const isSame =
    last &&
    options.checker === last.options.checker &&
    (options.checker || OPTIONS.every((key, i) => isUnchanged(last, i, options[key])));
  if (isSame) return last;
  return {
    options,
    contents: OPTIONS.map((key) => contentOf(options[key])),
    checker: options.checker ?? checkerOf(options),
  };
}

function checkerOf(options: CheckerOptions): EmailChecker {
  const given = OPTIONS.filter((key) => options[key] !== undefined);
  const rules: EmailOptions = Object.fromEntries(given.map((key) => [key, options[key]]));
  try {
    return checkerWith(rules);
  } catch (error) {
    // Not while a framework renders: who hears of it may want to show something.
    setTimeout(report, 0, error);
    return checkerWith(usableOf(rules));
  }
}

/**
 * What is usable of options, entry by entry: a list may come from elsewhere, and a form must not
 * fall over an empty line in it.
 */
function usableOf(rules: EmailOptions): EmailOptions {
  const usable = Object.entries(rules)
    .map(([key, value]: [string, unknown]) => ({
      [key]: isList(value) ? [...value].filter((entry) => isUsable({ [key]: [entry] })) : value,
    }))
    .filter(isUsable);
  return Object.assign({}, ...usable) as EmailOptions;
}

function isUsable(rules: object): boolean {
  try {
    checkerWith(rules);
    return true;
  } catch {
    return false;
  }
}

const contentOf = (value: unknown): unknown => (isList(value) ? [...value] : value);

const isUnchanged = ({ options, contents }: Compiled, i: number, value: unknown): boolean =>
  Object.is(options[OPTIONS[i]!], value) || isSame(contents[i], contentOf(value));

/** Two objects that are no lists are both refused: nothing is to be made of either, nor told again. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  return Object.is(a, b) || (isRefused(a) && isRefused(b));
}

const isRefused = (value: unknown): boolean => Object(value) === value && !Array.isArray(value);
