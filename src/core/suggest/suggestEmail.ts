import { NO_OPTIONS, assertInput, MAX_INPUT_UNITS } from '../assertInput.js';
import { LEAST_CONFIDENCE } from '../model/index.js';
import { checkOptions } from '../options.js';
import { indexFor } from '../providers/index.js';
import type { ProviderIndex, TableOptions } from '../providers/index.js';
import { findPlainAt, trimSpace, validateWith } from '../syntax/index.js';
import type { EmailOptions, EmailSuggestion, SuggestionReason } from '../types.js';
import { decideUnknown } from './decide.js';
import { diff } from './diff.js';
import { allInterpretations, interpret, toAddress } from './interpret.js';
import type { Match } from './interpret.js';

/** The most telling reason first. */
const TELLING: readonly SuggestionReason[] = [
  'keyboard-layout',
  'lookalike-letters',
  'wrapper',
  'missing-at',
  'repeated-domain',
  'missing-tld',
  'wrong-tld',
  'missing-dot',
  'domain-typo',
  'tld-typo',
  'stuck-text',
  'extra-at',
  'punctuation',
  'space',
  'invisible-character',
];

/**
 * While a local part is typed, or a domain that has no suffix yet or one of a single letter, there
 * is nothing to say; most keystrokes are of this kind.
 */
const NO_SUFFIX_YET = /^[\w.+-]*(@[\w-]*)?$|\.[a-z]?$/i;

/** What was meant by an address that is right as far as its characters go, the common case. */
function matchPlain(
  text: string,
  at: number,
  index: ProviderIndex,
  options: EmailOptions,
): Match | null {
  const typed = text.slice(at + 1);
  if (index.isKnown(typed) || (options.typing && index.isBeginning(typed))) return null;
  const { resolved } = decideUnknown(typed, index, options);
  if (!resolved?.reason) return null;
  const { domain, confidence, reason } = resolved;
  return { email: text.slice(0, at + 1) + domain, domain, confidence, reasons: [reason] };
}

/** What was meant by any other text: the surest of its interpretations. */
function matchBest(text: string, index: ProviderIndex, options: EmailOptions): Match | null {
  const checked = validateWith(text, options);
  if (checked.valid && index.isKnown(checked.domain)) return null;
  let best: Match | null = null;
  for (const interpretation of allInterpretations(text, index, options)) {
    const found = toAddress(interpret(interpretation, index, options), text, options);
    if (found === 'known') return null;
    if (found && (!best || found.confidence > best.confidence)) best = found;
  }
  return best;
}

/** What was found, as it is told to the caller. */
export function toSuggestion(input: string, found: Match): EmailSuggestion {
  const { email, domain, confidence, reasons } = found;
  const reason = TELLING.find((each) => reasons.includes(each))!;
  return { email, domain, reason, confidence, changes: diff(input, email) };
}

/**
 * `suggestEmail` for one who keeps compiled options.
 *
 * @param tables - the options object that is the key of the compiled index
 */
export function suggestWith(
  input: string,
  options: EmailOptions,
  tables: TableOptions,
): EmailSuggestion | null {
  assertInput(input, 'suggestEmail');
  if (input.length > MAX_INPUT_UNITS) return null;
  const index = indexFor(tables);
  const text = trimSpace(input);
  if (options.typing && NO_SUFFIX_YET.test(text)) return null;
  const at = findPlainAt(text);
  const best =
    at > 0 && text[0] !== "'" && !text.includes('xn--', at)
      ? matchPlain(text, at, index, options)
      : matchBest(text, index, options);
  if (
    !best ||
    best.email === text ||
    best.confidence < (options.minimumConfidence ?? LEAST_CONFIDENCE)
  )
    return null;
  return toSuggestion(input, best);
}

/**
 * Suggests the address the person probably meant.
 *
 * @param input - what was typed
 * @param options - see {@link EmailOptions}; what `domains`, `knownDomains` and `countries` compile to is
 * kept with the object: pass the same one, or use `createEmailChecker`
 * @returns the suggestion, or `null` when nothing is near, when two providers are equally near, or
 * when the address is right
 * @throws TypeError when `input` is not a string, or an option can't be right
 * @example
 * suggestEmail('ada@gmial.com')?.email // => 'ada@gmail.com'
 * suggestEmail('ada@ymail.com') // => null
 */
export function suggestEmail(
  input: string,
  options: EmailOptions = NO_OPTIONS,
): EmailSuggestion | null {
  checkOptions(options);
  return suggestWith(input, options, options);
}
