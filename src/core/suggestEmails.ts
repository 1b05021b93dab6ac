import { checkOptions, NO_OPTIONS } from './checkOptions.js';
import { allReadings, conclude, follow } from './follow.js';
import type { Found } from './follow.js';
import { indexFor } from './providerIndex.js';
import { isTooLong } from './isTooLong.js';
import { toResolved } from './resolveDomain.js';
import type { Candidate } from './scoring.js';
import { toSuggestion, trimSpace } from './suggest.js';
import type { EmailOptions, EmailSuggestion } from './types.js';
import { validateWith } from './validate.js';

/** How many suggestions are told when the options don't say. */
const DEFAULT_LIMIT = 3;
/** What is less sure is not worth showing. */
const LEAST_CONFIDENCE = 0.05;
/** Where less speaks for a provider than for the best, in nats, it is not told of. */
const MARGIN = 3;

/** Of several providers only one can be meant: each has its share of the confidence. */
function shared(candidates: readonly Candidate[], candidate: Candidate): number {
  const best = candidates[0]!.score;
  const sum = candidates.reduce((all, { score }) => all + Math.exp(score - best), 0);
  return Math.exp(candidate.score - best) / sum;
}

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
  if (isTooLong(input, 'suggestEmails')) return [];
  const index = indexFor(options);
  const text = trimSpace(input);
  const checked = validateWith(text, options);
  if (checked.valid && index.isKnown(checked.domain)) return [];
  const found = new Map<string, Found>();
  const add = (each: Found | 'known' | null) => {
    if (each === 'known' || each === null) return;
    if ((found.get(each.email)?.confidence ?? 0) < each.confidence) found.set(each.email, each);
  };
  for (const reading of allReadings(text, index, options)) {
    const followed = follow(reading, index, options, MARGIN);
    const { outcome, candidates, resolved } = followed.decision;
    if (outcome === 'known' && followed.reasons.length === 0) return [];
    const ofProviders = outcome === 'near-tie' || (outcome === 'suggested' && !resolved!.unknown);
    if (!ofProviders) add(conclude(followed, text, options));
    else {
      for (const candidate of candidates) {
        const resolved = toResolved(followed.domain, candidate);
        const confidence =
          Math.round(100 * resolved.confidence * shared(candidates, candidate)) / 100;
        add(conclude(followed, text, options, { ...resolved, confidence }));
      }
    }
  }
  // Of several readings only one can be meant, too: the surest leaves the others what it is not sure of.
  let rest = 1;
  return [...found.values()]
    .sort((a, b) => b.confidence - a.confidence)
    .map((each) => {
      const confidence = Math.min(each.confidence, Math.round(100 * rest) / 100);
      rest -= confidence;
      return { ...each, confidence };
    })
    .filter(({ confidence }) => confidence >= (options.minimumConfidence ?? LEAST_CONFIDENCE))
    .slice(0, Math.max(0, options.limit ?? DEFAULT_LIMIT))
    .map((each) => toSuggestion(input, each));
}
