import { editCost } from './editCost.js';
import { areNear } from './nearBrands.js';
import type { ProviderIndex } from './providerIndex.js';
import { scoreOf } from './scoring.js';
import type { Candidate } from './scoring.js';

/** What a dot that was left out costs, and what one in the wrong place costs. */
const MISSING_COST = 0.7;
const MISPLACED_COST = 0.9;
/** Below it a provider is too rare for so odd a slip. */
const MINIMUM_WEIGHT = 2;

/**
 * Providers that differ in their dots: `gmailcom`, `yahooc.om`, `hot.mail.com`. Where the typed
 * domain could exist, the letters must be the same.
 */
export function* misplacedDots(
  domain: string,
  possible: boolean,
  index: ProviderIndex,
): Generator<Candidate> {
  const typed = domain.replaceAll('.', '');
  const dotCost = domain.includes('.') ? MISPLACED_COST : MISSING_COST;
  const same = index.byLetters.get(typed);
  const others = possible ? [] : index.byDomain.values();
  for (const provider of same ? [same] : others) {
    const { weight, letters, mask } = provider;
    const gap = letters.length - typed.length;
    if (weight < MINIMUM_WEIGHT || gap > 2 || gap < -2) continue;
    if (!areNear(letters, mask, typed)) continue;
    const nameCost = editCost(letters, typed);
    // The ending's letters are no evidence of the name: they count for two.
    const score = scoreOf(weight, nameCost + dotCost, letters.length - 2, false);
    yield { provider, kind: 'dots', nameCost, endingCost: dotCost, score };
  }
}
