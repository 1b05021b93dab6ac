import { priorOf, scoreOf } from '../model/index.js';
import type { TypedDomain } from '../model/index.js';
import { areNear, toDotless } from '../providers/index.js';
import type { Dotless, DotlessDomains, ProviderIndex } from '../providers/index.js';
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
  if (isPlain && !index.dotless().masks.has(typed.mask | letterMask(suffix))) return;
  const letters = name + (suffix.includes('.') ? suffix.replaceAll('.', '') : suffix);
  const dotCost = suffix ? MISPLACED_COST : MISSING_COST;
  const dots = typed.domain.length - letters.length;
  const add = ({ provider, letters: meant }: Dotless) => {
    // With the right name it is the suffix that is wrong, and with the right suffix the name.
    if (
      provider.popularity < DOTS_POPULARITY ||
      provider.name === name ||
      provider.suffix === suffix
    )
      return;
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
  if (!typed.possible) forEachWithLetters(letters, MAX_EDITS, index.dotless().byLength, add);
  else if (dots > 1) forEachWithLetters(letters, 1, index.dotless().commonByLength, add);
  else {
    const same = index.dotless().byLetters.get(letters);
    if (same) add(same);
  }
  if (suffix || !index.dictionary) return;
  for (const provider of index.dictionary.withoutDot(letters)) add(toDotless(provider));
}

function forEachWithLetters(
  letters: string,
  most: number,
  byLength: DotlessDomains['byLength'],
  visit: (dotless: Dotless) => void,
): void {
  const mask = letterMask(letters);
  for (let length = letters.length - most; length <= letters.length + most; length++) {
    for (const each of byLength[length] ?? []) {
      if (areNear(each.letters, each.mask, letters, mask, most)) visit(each);
    }
  }
}
