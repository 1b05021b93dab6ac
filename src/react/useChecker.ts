import { useState } from 'react';
import {
  completeEmail,
  emailWarnings,
  suggestEmail,
  validateEmail,
  type EmailChecker,
  type EmailOptions,
} from '../core/index.js';
import { report } from '../field/index.js';
import { checkerWith } from '../core/checker.js';
import { isList } from '../core/options.js';

/** What compiles into a checker. */
export type CheckerOptions = Omit<EmailOptions, 'typing'> & { readonly checker?: EmailChecker };

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
interface Held {
  readonly options: CheckerOptions;
  readonly contents: readonly unknown[];
  readonly checker: EmailChecker;
}

/** With the default options there is nothing to compile. */
const defaultChecker: EmailChecker = {
  validate: (input) => validateEmail(input),
  warnings: (input) => emailWarnings(input),
  suggest: (input, options) => suggestEmail(input, options),
  complete: (input, options) => completeEmail(input, options),
};

/**
 * The checker that was passed, or one made of the options: made anew only when their content
 * changes, so that arrays, Sets and Maps may be written inline. What is put into a list that stays the same object
 * has no effect.
 *
 * @param options - `checker`, or options of the core
 * @example
 * const checker = useChecker({ domains: ['example.org'] });
 */
export function useChecker(options: CheckerOptions): EmailChecker {
  const [held, setHeld] = useState(() => hold(options));
  if (options.checker !== undefined) return options.checker;
  if (OPTIONS.every((key, i) => isUnchanged(held, i, options[key]))) return held.checker;
  const next = hold(options);
  setHeld(next);
  return next.checker;
}

function hold(options: CheckerOptions): Held {
  return {
    options,
    contents: OPTIONS.map((key) => contentOf(options[key])),
    checker: options.checker ?? checkerOf(options),
  };
}

function checkerOf(options: CheckerOptions): EmailChecker {
  const given = OPTIONS.filter((key) => options[key] !== undefined);
  if (given.length === 0) return defaultChecker;
  const rules: EmailOptions = Object.fromEntries(given.map((key) => [key, options[key]]));
  try {
    return checkerWith(rules);
  } catch (error) {
    // Not while React renders: who hears of it may want to show something.
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

const isUnchanged = ({ options, contents }: Held, i: number, value: unknown): boolean =>
  Object.is(options[OPTIONS[i]!], value) || isSame(contents[i], contentOf(value));

/** Two objects that are no lists are both refused: nothing is to be made of either, nor told again. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  return Object.is(a, b) || (isRefused(a) && isRefused(b));
}

const isRefused = (value: unknown): boolean => Object(value) === value && !Array.isArray(value);
