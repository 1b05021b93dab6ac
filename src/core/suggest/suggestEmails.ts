import { NO_OPTIONS, assertInput, MAX_INPUT_UNITS } from '../assertInput.js';
import { shareAmongAll, toHundredth } from '../model/index.js';
import { checkOptions } from '../options.js';
import { indexFor } from '../providers/index.js';
import { trimSpace, validateWith } from '../syntax/index.js';
import type { EmailOptions, EmailSuggestion } from '../types.js';
import { toResolved } from './decide.js';
import { allInterpretations, interpret, toAddress } from './interpret.js';
import type { Match } from './interpret.js';
import { toSuggestion } from './suggestEmail.js';

/** How many suggestions are told when the options don't say. */
const DEFAULT_SUGGESTIONS = 3;
/** What is less sure is not worth showing. */
const LEAST_TOLD = 0.05;
/** Where less speaks for a provider than for the best, in nats, it is not told of. */
const TOLD_MARGIN = 3;

/**
 * The addresses that the person may have meant, the likeliest first: for those who want to show more
 * than one. Where two are nearly as likely `suggestEmail` keeps quiet; this tells both, with less
 * confidence in each.
 *
 * @param input - what was typed
 * @param options - see {@link EmailOptions}; `limit` is the most to tell, 3 when left out
 * @returns none when the address is right or nothing is near
 * @throws TypeError when `input` is not a string, or an option can't be right
 * @example
 * suggestEmails('ada@gmial.com')[0].email // => 'ada@gmail.com'
 */
export function suggestEmails(
  input: string,
  options: EmailOptions & { readonly limit?: number } = NO_OPTIONS,
): EmailSuggestion[] {
  checkOptions(options);
  assertInput(input, 'suggestEmails');
  if (input.length > MAX_INPUT_UNITS) return [];
  const index = indexFor(options);
  const text = trimSpace(input);
  const checked = validateWith(text, options);
  if (checked.valid && index.isKnown(checked.domain)) return [];
  const found = new Map<string, Match>();
  const add = (each: Match | 'known' | null) => {
    if (each === 'known' || each === null) return;
    if ((found.get(each.email)?.confidence ?? 0) < each.confidence) found.set(each.email, each);
  };
  for (const interpretation of allInterpretations(text, index, options)) {
    const interpreted = interpret(interpretation, index, options, TOLD_MARGIN);
    const { outcome, candidates, resolved } = interpreted.decision;
    if (outcome === 'known' && interpreted.reasons.length === 0) return [];
    const ofProviders = outcome === 'near-tie' || (outcome === 'suggested' && !resolved!.isUnknown);
    if (!ofProviders) add(toAddress(interpreted, text, options));
    else {
      for (const candidate of candidates) {
        const resolved = toResolved(interpreted.domain, candidate);
        const share = shareAmongAll(candidates, candidate);
        const confidence = toHundredth(resolved.confidence, share);
        add(toAddress(interpreted, text, options, { ...resolved, confidence }));
      }
    }
  }
  // Of several interpretations only one can be meant, too: the surest leaves the others what it is not sure of.
  let rest = 1;
  return [...found.values()]
    .sort((a, b) => b.confidence - a.confidence)
    .map((each) => {
      const confidence = Math.min(each.confidence, toHundredth(rest));
      rest -= confidence;
      return { ...each, confidence };
    })
    .filter(({ confidence }) => confidence >= (options.minimumConfidence ?? LEAST_TOLD))
    .slice(0, Math.max(0, options.limit ?? DEFAULT_SUGGESTIONS))
    .map((each) => toSuggestion(input, each));
}
