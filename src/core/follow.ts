import { splitStuck } from './splitStuck.js';
import { readings } from './readings.js';
import type { Reading } from './readings.js';
import type { ProviderIndex } from './providerIndex.js';
import { decide, resolveDomain } from './resolveDomain.js';
import type { Decision, Resolved } from './resolveDomain.js';
import { tidyDomain, tidyLocal } from './tidy.js';
import type { EmailOptions, SuggestionReason } from './types.js';
import { validateWith } from './validate.js';

/** A repair that leads to a provider is all but certain; one to any other domain a little less. */
const SURE = 0.99;
const LIKELY = 0.9;

/** One reading of a text, its punctuation put right, and what is made of its domain. */
export interface Followed {
  readonly reading: Reading;
  readonly local: string;
  /** The domain that was looked for. */
  readonly domain: string;
  /** Why the two differ from what was typed. */
  readonly reasons: readonly SuggestionReason[];
  readonly decision: Decision;
}

/** An address that may have been meant. */
export interface Found {
  readonly email: string;
  readonly domain: string;
  readonly reasons: readonly SuggestionReason[];
  readonly confidence: number;
}

/** All ways to read a text, those without an `@` included. */
export function* allReadings(
  text: string,
  index: ProviderIndex,
  options: EmailOptions,
): Generator<Reading> {
  yield* readings(text);
  if (!options.typing) yield* splitStuck(text, index);
}

/** Whether a domain is the beginning of a right one, or ends in what can't be its end. */
const isUnfinished = (domain: string, index: ProviderIndex): boolean =>
  !/[a-z0-9]$/.test(domain) || index.isBeginning(domain);

/**
 * Puts a reading's punctuation right and looks for the domain that was meant.
 *
 * @param margin - how far below the best a candidate is still told of, in nats
 */
export function follow(
  reading: Reading,
  index: ProviderIndex,
  options: EmailOptions,
  margin?: number,
): Followed {
  const reasons = [...reading.reasons];
  let local = reading.local.replace(/\s/g, '');
  if (local !== reading.local) reasons.push('space');
  const neat = tidyLocal(local);
  if (neat !== local) reasons.push('punctuation');
  local = neat;
  const tidied = tidyDomain(reading.domain);
  const closed = tidied.replace(/ /g, '');
  const domain = closed.includes('.') ? closed : tidied.replace(/ /g, '.');
  if (/\s/.test(reading.domain)) reasons.push('space');
  if (closed !== reading.domain.replace(/\s/g, '')) reasons.push('punctuation');
  const decision =
    options.typing && isUnfinished(reading.domain, index)
      ? decide('unfinished')
      : resolveDomain(domain, index, options, margin);
  return { reading, local, domain, reasons, decision };
}

/**
 * The address that a reading comes to, or why there is none.
 *
 * @param text - the trimmed input
 * @param resolved - what its domain is taken for
 */
export function conclude(
  followed: Followed,
  text: string,
  options: EmailOptions,
  resolved: Resolved | null = followed.decision.resolved,
): Found | 'known' | null {
  const { reading, local, decision } = followed;
  const reasons = [...followed.reasons];
  const repaired = reasons.length > 0;
  if (decision.outcome === 'unfinished' && !resolved) return null;
  if (reading.encoded && resolved?.reason !== null) return null;
  const isGuess = reading.guess || reasons.includes('missing-at');
  // … nor one to a name that only a part of the letters make up: o'neilgmail.com is o'neil@gmail.com.
  if (isGuess && (resolved === null || resolved.unknown || resolved.reason === 'stuck-text'))
    return null;
  if (resolved === null) {
    if (!repaired) return null;
  } else if (resolved.reason) reasons.push(resolved.reason);
  else if (!repaired) return 'known';
  const domain = resolved?.domain ?? followed.domain;
  const email = `${local}@${domain}`;
  if (email === text || !validateWith(email, options).valid) return null;
  // Where the @ was left out, it is a guess where the name ends.
  const likely = resolved === null || reasons.includes('missing-at');
  const confidence = resolved?.reason ? resolved.confidence : likely ? LIKELY : SURE;
  return { email, domain, reasons, confidence };
}
