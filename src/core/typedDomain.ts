import { everydayWords } from '../data/everydayWords.js';
import { genericNames } from '../data/genericNames.js';
import { endingCost, leastEndingCost, otherEndingCost } from './endingCost.js';
import { isRealEnding, lacksCompoundDot } from './endings.js';
import { letterMask } from './letterMask.js';
import { priorOf, SCORE } from './scoring.js';
import { splitDomain } from './splitDomain.js';

const WORDS: ReadonlySet<string> = new Set(`${everydayWords}${genericNames}`.split(' '));

/** A typed domain, read once for all candidates. */
export interface Typed {
  readonly domain: string;
  readonly name: string;
  readonly ending: string;
  /** Which letters the name has, see `letterMask`. */
  readonly mask: number;
  /** Whether the domain could exist: its ending does. */
  readonly possible: boolean;
  /** Whether the dot within a compound ending is missing: yahooco.in. */
  readonly lacksDot: boolean;
  /** What its length and its ending say, see `priorOf`. */
  readonly prior: number;
  /** The country whose ending it has, or what else stands last. */
  readonly country: string;
  /** The least that it can cost to have meant another ending. */
  readonly leastEndingCost: number;
  /** What it costs to have meant a wholly different ending. */
  readonly otherEndingCost: number;
  /** What it costs to have meant an ending, at most `otherEndingCost`; each is computed once. */
  endingCost(meant: string): number;
}

/** Tells a domain into name and ending. */
export function readTyped(domain: string): Typed {
  const [name, ending] = splitDomain(domain);
  const lacksDot = lacksCompoundDot(name, ending);
  const possible = isRealEnding(ending) && !(lacksDot && ending === 'br');
  const word = possible && WORDS.has(name) ? SCORE.word : 0;
  let costs: Map<string, number> | undefined;
  const other = otherEndingCost(ending, possible);
  return {
    domain,
    name,
    ending,
    mask: letterMask(name),
    possible,
    lacksDot,
    country: ending.includes('.') ? ending.slice(ending.lastIndexOf('.') + 1) : ending,
    leastEndingCost: leastEndingCost(ending),
    otherEndingCost: other,
    prior: priorOf(name.length, ending, possible) - word,
    endingCost(meant) {
      // Stryker disable next-line ConditionalExpression: it saves the search
      if (meant === ending) return 0;
      let cost = costs?.get(meant);
      // Stryker disable next-line ConditionalExpression: it saves to compute it again
      if (cost === undefined)
        (costs ??= new Map()).set(
          meant,
          (cost = Math.min(other, endingCost(meant, ending, possible))),
        );
      return cost;
    },
  };
}
