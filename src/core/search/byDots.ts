import { priorOf, scoreOf } from '../model/index.js';
import type { TypedDomain } from '../model/index.js';
import { COMMON, withoutDots } from '../providers/index.js';
import type { Provider, ProviderIndex } from '../providers/index.js';
import { editDistance, letterMask } from '../strings/index.js';
import type { TopCandidates } from './topCandidates.js';

/** What a dot that was left out costs, and what one in the wrong place costs. */
const MISSING_COST = 0.51;
const MISPLACED_COST = 0.68;
/** Typos beside the dots. */
const MAX_EDITS = 3;
/** Below it a provider is too rare for so odd a typo. */
const DOTS_POPULARITY = 2;

/**
 * Providers that differ in their dots: `gmailcom`, `yahooc.om`, `hot.mail.com`. Where the typed domain could exist,
 * the letters must be the same, but for one that a dot of several was typed for.
 */
export function byDots(typed: TypedDomain, index: ProviderIndex, top: TopCandidates): void {
  const { name, suffix } = typed;
  // The usual case is over before the letters are joined: no provider has the same ones.
  const isPlain = typed.possible && !suffix.includes('.');
  if (isPlain && !index.hasLetters(typed.mask | letterMask(suffix))) return;
  const letters = name + withoutDots(suffix);
  const dotCost = suffix ? MISPLACED_COST : MISSING_COST;
  const dots = typed.domain.length - letters.length;
  const add = (provider: Provider, meant: string) => {
    // With the right name it is the suffix that is wrong, and with the right suffix the name.
    if (provider.name === name || provider.suffix === suffix) return;
    // A host of its own is no typo: e.mail.ru. And one dot must be too many, as in mai.lquartz.com.
    if (typed.possible && typed.domain.endsWith(`.${provider.domain}`)) return;
    if (typed.possible && dots > 1 && provider.domain.length - meant.length >= dots) return;
    const nameCost = editDistance(meant, letters);
    // The suffix's letters are no evidence of the name: they count for two.
    const prior = priorOf(meant.length - 2, '', false);
    const score = scoreOf(prior, provider.popularity, nameCost + dotCost);
    top.add({ provider, kind: 'dots', nameCost, suffixCost: dotCost, score });
  };
  // Of a domain of three parts, one dot may stand for a letter of a common provider: ra.bler.ru.
  const most = !typed.possible ? MAX_EDITS : dots > 1 ? 1 : 0;
  index.withLetters(letters, most, typed.possible && most ? COMMON : DOTS_POPULARITY, add);
  if (suffix || !index.dictionary) return;
  for (const provider of index.dictionary.withoutDot(letters)) {
    if (provider.popularity >= DOTS_POPULARITY) add(provider, letters);
  }
}
