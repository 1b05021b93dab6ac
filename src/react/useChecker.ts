import { useState } from 'react';
import { checkerWith } from '../core/checker.js';
import {
  completeEmail,
  emailWarnings,
  suggestEmail,
  validateEmail,
  type EmailChecker,
  type EmailOptions,
} from '../core/index.js';
import { report } from './report.js';

/** What compiles into a checker. */
export type CheckerOptions = Omit<EmailOptions, 'typing'> & { readonly checker?: EmailChecker };

const OPTIONS = [
  'checker',
  'domains',
  'knownDomains',
  'countries',
  'localPart',
  'international',
  'endings',
  'minimumConfidence',
] as const satisfies readonly (keyof CheckerOptions)[];

/** With the default options there is nothing to compile. */
const defaultChecker: EmailChecker = {
  validate: (input) => validateEmail(input),
  warnings: (input) => emailWarnings(input),
  suggest: (input, options) => suggestEmail(input, options),
  complete: (input, options) => completeEmail(input, options),
};

/**
 * The checker that was passed, or one made of the options: made anew only when their content
 * changes, so that arrays may be written inline.
 *
 * @param options - `checker`, or options of the core
 * @example
 * const checker = useChecker({ domains: ['example.org'] });
 */
export function useChecker(options: CheckerOptions): EmailChecker {
  const [held, setHeld] = useState(() => ({ options, checker: checkerOf(options) }));
  if (OPTIONS.every((key) => isSame(held.options[key], options[key]))) return held.checker;
  const next = { options, checker: checkerOf(options) };
  setHeld(next);
  return next.checker;
}

function checkerOf(options: CheckerOptions): EmailChecker {
  if (options.checker !== undefined) return options.checker;
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
      [key]: Array.isArray(value)
        ? value.filter((entry: unknown) => isUsable({ [key]: [entry] }))
        : value,
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

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => isSame(item, b[index]));
}
