import { usualEndings } from '../data/usualEndings.js';
import { endingCost } from './endingCost.js';
import { isEnding } from './endings.js';
import { SCORE, toConfidence } from './scoring.js';

const USUAL: readonly (readonly [ending: string, weight: number])[] = usualEndings
  .split(' ')
  .map((entry) => [entry.slice(0, -1), Number(entry.at(-1))]);

/** A domain whose ending was put right, and how sure that is. */
export interface UsualEnding {
  readonly domain: string;
  readonly confidence: number;
}

/** Of longer endings not all are known. */
const MAX_LENGTH = 4;
/** What a slip in an ending may cost, in edits. */
const MAX_COST = 0.81;
/** Of two letters the one that is wrong must be near to the one that is right, on the keys or by ear. */
const MAX_COST_OF_TWO = 0.55;
/** The best must be ahead of the next by so much, in nats. */
const MARGIN = 1.18;
/** What speaks for a slip where the ending exists nowhere, in nats. */
const BASE = 1.04;

/**
 * Puts the ending of any domain right where what was typed exists nowhere: company.con, bbc.co.u.
 *
 * @param domain - in lower case, not near any provider
 * @param exists - whether an ending does
 * @returns the domain that was meant and how sure that is, or `null` where the ending exists or
 * more than one may be meant
 */
export function withUsualEnding(domain: string, exists = isEnding): UsualEnding | null {
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
  for (const [ending, weight] of USUAL) {
    if (compound !== ending.includes('.')) continue;
    const cost = endingCost(ending, typed, false);
    if (cost > (ending.length > 2 ? MAX_COST : MAX_COST_OF_TWO)) continue;
    const score = BASE + SCORE.weight * weight - SCORE.cost * cost;
    if (score > first) [best, first, second] = [ending, score, first];
    else if (score > second) second = score;
  }
  if (first < 0 || first - second < MARGIN) return null;
  const rest = domain.slice(0, dot);
  const before = rest.slice(rest.lastIndexOf('.') + 1);
  // bakery.com.con has its ending already; of bakery.net.con nobody can tell which is meant.
  if (before === best) return { domain: rest, confidence: toConfidence(first) };
  if (before.length > 2 && before !== rest && isEnding(before)) return null;
  return { domain: `${rest}.${best}`, confidence: toConfidence(first) };
}
