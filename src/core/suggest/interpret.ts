import type { ProviderIndex } from '../providers/index.js';
import { validateWith } from '../syntax/index.js';
import {
  interpretations,
  repairDomainPunctuation,
  repairLocalPunctuation,
  splitAffix,
} from '../text/index.js';
import type { Interpretation } from '../text/index.js';
import type { EmailOptions, SuggestionReason } from '../types.js';
import { decide, toDecision } from './decide.js';
import type { Decision, Resolved } from './decide.js';

/** Confidence of a repair that leads to a provider, and of one that leads to any other domain. */
const SURE_REPAIR = 0.99;
const LIKELY_REPAIR = 0.9;

/** One interpretation of a text, its punctuation repaired, and what is decided on its domain. */
export interface Interpreted {
  readonly interpretation: Interpretation;
  readonly local: string;
  /** The domain that was looked for. */
  readonly domain: string;
  /** Why the two differ from what was typed. */
  readonly reasons: readonly SuggestionReason[];
  readonly decision: Decision;
}

/** An address that may have been meant. */
export interface Match {
  readonly email: string;
  readonly domain: string;
  readonly reasons: readonly SuggestionReason[];
  readonly confidence: number;
}

/** All interpretations of a text, those without an `@` included. */
export function* allInterpretations(
  text: string,
  index: ProviderIndex,
  options: EmailOptions,
): Generator<Interpretation> {
  yield* interpretations(text);
  if (!options.typing) yield* splitAffix(text, index);
}

/** Whether a domain is the beginning of a right one, or ends in what can't be its end. */
const isUnfinished = (domain: string, index: ProviderIndex): boolean =>
  !/[a-z0-9]$/.test(domain) || index.isBeginning(domain);

/**
 * Repairs the punctuation of an interpretation and looks for the domain that was meant.
 *
 * @param margin - how far below the best a candidate is still told of, in nats
 */
export function interpret(
  interpretation: Interpretation,
  index: ProviderIndex,
  options: EmailOptions,
  margin?: number,
): Interpreted {
  const reasons = [...interpretation.reasons];
  let local = interpretation.local.replace(/\s/g, '');
  if (local !== interpretation.local) reasons.push('space');
  const neat = repairLocalPunctuation(local);
  if (neat !== local) reasons.push('punctuation');
  local = neat;
  const repaired = repairDomainPunctuation(interpretation.domain);
  const closed = repaired.replace(/ /g, '');
  const domain = closed.includes('.') ? closed : repaired.replace(/ /g, '.');
  if (/\s/.test(interpretation.domain)) reasons.push('space');
  if (closed !== interpretation.domain.replace(/\s/g, '')) reasons.push('punctuation');
  const decision =
    options.typing && isUnfinished(interpretation.domain, index)
      ? toDecision('unfinished')
      : decide(domain, index, options, margin);
  return { interpretation, local, domain, reasons, decision };
}

/**
 * The address that an interpretation comes to, or why there is none.
 *
 * @param text - the trimmed input
 * @param resolved - what its domain is taken for
 */
export function toAddress(
  interpreted: Interpreted,
  text: string,
  options: EmailOptions,
  resolved: Resolved | null = interpreted.decision.resolved,
): Match | 'known' | null {
  const { interpretation, local, decision } = interpreted;
  const reasons = [...interpreted.reasons];
  const repaired = reasons.length > 0;
  if (decision.outcome === 'unfinished' && !resolved) return null;
  if (interpretation.encoded && resolved?.reason !== null) return null;
  const isGuess = interpretation.guess || reasons.includes('missing-at');
  // A guess must lead to a provider, by all of the letters: o'neilgmail.com is o'neil@gmail.com.
  if (isGuess && (resolved === null || resolved.isUnknown || resolved.reason === 'stuck-text'))
    return null;
  if (resolved === null) {
    if (!repaired) return null;
  } else if (resolved.reason) reasons.push(resolved.reason);
  else if (!repaired) return 'known';
  const domain = resolved?.domain ?? interpreted.domain;
  const email = `${local}@${domain}`;
  if (email === text || !validateWith(email, options).valid) return null;
  // Where the @ was left out, it is a guess where the name ends.
  const likely = resolved === null || reasons.includes('missing-at');
  const confidence = resolved?.reason ? resolved.confidence : likely ? LIKELY_REPAIR : SURE_REPAIR;
  return { email, domain, reasons, confidence };
}
