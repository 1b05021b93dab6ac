import { NO_OPTIONS } from './assertInput.js';
import { checkOptions } from './options.js';
import { toDictionary } from './providers/index.js';
import type { TableOptions } from './providers/index.js';
import { completeWith, suggestWith } from './suggest/index.js';
import { validateWith } from './syntax/index.js';
import type {
  EmailOptions,
  EmailSuggestion,
  EmailWarning,
  InvalidEmail,
  ValidEmail,
} from './types.js';
import { warningsWith } from './warnings.js';

/** The functions of the core with options compiled once. */
export interface EmailChecker {
  /** As `validateEmail`. */
  readonly validate: (input: string) => ValidEmail | InvalidEmail;
  /** As `emailWarnings`. */
  readonly warnings: (input: string) => EmailWarning[];
  /** As `suggestEmail`; `typing` goes before the one among the compiled options. */
  readonly suggest: (
    input: string,
    options?: Pick<EmailOptions, 'typing'>,
  ) => EmailSuggestion | null;
  /** As `completeEmail`. */
  readonly complete: (input: string, options?: { readonly limit?: number }) => string[];
}

/**
 * Compiles options once, for many calls.
 *
 * @param options - see {@link EmailOptions}; they are copied, later changes have no effect
 * @returns the functions of the core with these options
 * @throws TypeError for an option that can't be right; the message says how to mend it
 * @example
 * const checker = createEmailChecker({ domains: ['corp.example'] })
 * checker.suggest('ann@corp.exampel')?.email // => 'ann@corp.example'
 * checker.complete('ann@co')[0] // => 'ann@corp.example'
 * checker.validate('ann@corp.example').valid // => true
 */
export function createEmailChecker(options: EmailOptions = NO_OPTIONS): EmailChecker {
  return checkerWith(options, toDictionary);
}

/**
 * `createEmailChecker` with or without a dictionary for thousands of domains. The field goes without: it scans them,
 * and is smaller.
 */
export function checkerWith(
  options: EmailOptions,
  toDictionary?: TableOptions['toDictionary'],
): EmailChecker {
  checkOptions(options);
  const own: TableOptions = { ...copyOf(options), toDictionary };
  return {
    validate: (input) => validateWith(input, own),
    warnings: (input) => warningsWith(input, own),
    // The index is compiled at the first call: a server that only validates never pays for it.
    suggest(input, options = NO_OPTIONS) {
      checkOptions(options);
      const { typing = own.typing } = options;
      return suggestWith(input, { ...own, typing }, own);
    },
    complete(input, options = NO_OPTIONS) {
      checkOptions(options);
      return completeWith(input, { ...own, limit: options.limit }, own);
    },
  };
}

/** Copies the lists too: the index is compiled at the first call. */
function copyOf(options: EmailOptions): EmailOptions {
  const { domains, knownDomains, countries } = options;
  return {
    ...options,
    ...(domains && { domains: [...domains] }),
    ...(knownDomains && { knownDomains: [...knownDomains] }),
    ...(countries && { countries: [...countries] }),
  };
}
