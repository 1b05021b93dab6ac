import { endingCost, isRealEnding } from './endings.js';
import { splitDomain } from './splitDomain.js';

/** A typed domain, read once for all candidates. */
export interface Typed {
  readonly name: string;
  readonly ending: string;
  /** Whether the domain could exist: its ending does. */
  readonly possible: boolean;
  /** What it costs to have meant an ending; each is computed once. */
  endingCost(meant: string): number;
}

/** Tells a domain into name and ending. */
export function readTyped(domain: string): Typed {
  const [name, ending] = splitDomain(domain);
  const possible = ending !== '' && isRealEnding(ending);
  const costs = new Map<string, number>();
  return {
    name,
    ending,
    possible,
    endingCost(meant) {
      let cost = costs.get(meant);
      if (cost === undefined) costs.set(meant, (cost = endingCost(meant, ending, possible)));
      return cost;
    },
  };
}
