import { everydayWords } from '../../data/everydayWords.js';
import { genericNames } from '../../data/genericNames.js';
import { isRealSuffix, lacksCompoundDot, splitDomain } from '../domain/index.js';
import { lazily, letterMask } from '../strings/index.js';
import { priorOf } from './background.js';
import { SCORE } from './score.js';
import { leastSuffixDistance, otherSuffixDistance, suffixDistance } from './suffixDistance.js';

const WORDS = lazily(() => new Set(`${everydayWords}${genericNames}`.split(' ')));

/** A typed domain, read once for all candidates. */
export interface TypedDomain {
  readonly domain: string;
  readonly name: string;
  readonly suffix: string;
  /** Which letters the name has, see `letterMask`. */
  readonly mask: number;
  /** Whether the domain could exist: its suffix does. */
  readonly possible: boolean;
  /** Whether the dot within a compound suffix is missing: yahooco.in. */
  readonly lacksDot: boolean;
  /** What its length and its suffix say, see `priorOf`. */
  readonly prior: number;
  /** Its last label. */
  readonly country: string;
  /** The least that it can cost to have meant another suffix. */
  readonly leastSuffixCost: number;
  /** What it costs to have meant a wholly different suffix. */
  readonly otherSuffixCost: number;
  /** What it costs to have meant a suffix, at most `otherSuffixCost`; each is computed once. */
  suffixCost(meant: string): number;
}

/** Reads a domain once for all candidates. */
export function readTyped(domain: string): TypedDomain {
  const [name, suffix] = splitDomain(domain);
  const lacksDot = lacksCompoundDot(name, suffix);
  const possible = isRealSuffix(suffix) && !(lacksDot && suffix === 'br');
  const word = possible && WORDS().has(name) ? SCORE.word : 0;
  let costs: Map<string, number> | undefined;
  const other = otherSuffixDistance(suffix, possible);
  return {
    domain,
    name,
    suffix,
    mask: letterMask(name),
    possible,
    lacksDot,
    country: suffix.includes('.') ? suffix.slice(suffix.lastIndexOf('.') + 1) : suffix,
    leastSuffixCost: leastSuffixDistance(suffix),
    otherSuffixCost: other,
    prior: priorOf(name.length, suffix, possible) - word,
    suffixCost(meant) {
      // Stryker disable next-line ConditionalExpression: it saves the search
      if (meant === suffix) return 0;
      let cost = costs?.get(meant);
      // Stryker disable next-line ConditionalExpression: it saves to compute it again
      if (cost === undefined)
        (costs ??= new Map()).set(
          meant,
          (cost = Math.min(other, suffixDistance(meant, suffix, possible))),
        );
      return cost;
    },
  };
}
