import { isTld } from '../domain/index.js';
import { SCORE, USUAL_SUFFIXES, suffixDistance, toConfidence } from '../model/index.js';

/** A domain whose suffix was put right, and how sure that is. */
export interface RepairedSuffix {
  readonly domain: string;
  readonly confidence: number;
}

/** Of longer suffixes not all are known. */
const MAX_LENGTH = 4;
/** What a typo in a suffix may cost, in edits. */
const MAX_COST = 0.81;
/** Of two letters the one that is wrong must be near to the one that is right, on the keys or by ear. */
const MAX_COST_OF_TWO = 0.55;
/** The best must be ahead of the next by so much, in nats. */
const REPAIR_MARGIN = 1.18;
/** What speaks for a typo where the suffix exists nowhere, in nats. */
const REPAIR_BASE = 1.04;

/**
 * Puts the suffix of any domain right where what was typed exists nowhere: company.con, bbc.co.u.
 *
 * @param domain - in lower case, not near any provider
 * @param exists - whether a suffix does
 * @returns the domain that was meant and how sure that is, or `null` where the suffix exists or
 * more than one may be meant
 */
export function bySuffix(domain: string, exists = isTld): RepairedSuffix | null {
  const dot = domain.lastIndexOf('.');
  const last = domain.slice(dot + 1);
  if (dot < 2 || last.length > MAX_LENGTH || exists(last)) return null;
  const before = domain.lastIndexOf('.', dot - 1);
  return (
    (before > 1 ? repair(domain, before, true) : null) ??
    (last.length > 1 ? repair(domain, dot, false) : null)
  );
}

function repair(domain: string, dot: number, compound: boolean) {
  const typed = domain.slice(dot + 1);
  let best = '';
  let first = -Infinity;
  let second = -Infinity;
  for (const [suffix, popularity] of USUAL_SUFFIXES()) {
    if (compound !== suffix.includes('.')) continue;
    const cost = suffixDistance(suffix, typed, false);
    if (cost > (suffix.length > 2 ? MAX_COST : MAX_COST_OF_TWO)) continue;
    const score = REPAIR_BASE + SCORE.popularity * popularity - SCORE.cost * cost;
    if (score > first) [best, first, second] = [suffix, score, first];
    else if (score > second) second = score;
  }
  if (first < 0 || first - second < REPAIR_MARGIN) return null;
  const rest = domain.slice(0, dot);
  const before = rest.slice(rest.lastIndexOf('.') + 1);
  // bakery.com.con has its suffix already; of bakery.net.con nobody can tell which is meant.
  if (before === best) {
    // Of com.con no name would be left.
    return before === rest ? null : { domain: rest, confidence: toConfidence(first) };
  }
  if (before.length > 2 && before !== rest && isTld(before)) return null;
  return { domain: `${rest}.${best}`, confidence: toConfidence(first) };
}
