import { editCost } from './editCost.js';
import { areNear } from './nearBrands.js';
import { letterMask } from './letterMask.js';
import { toLettered } from './letteredDomains.js';
import type { Lettered, LetteredDomains } from './letteredDomains.js';
import type { ProviderIndex } from './providerIndex.js';
import { priorOf, scoreOf } from './scoring.js';
import type { Shortlist } from './shortlist.js';
import type { Typed } from './typedDomain.js';

/** What a dot that was left out costs, and what one in the wrong place costs. */
const MISSING_COST = 0.51;
const MISPLACED_COST = 0.68;
/** Slips beside the dots. */
const MAX_EDITS = 3;
/** Below it a provider is too rare for so odd a slip. */
const MINIMUM_WEIGHT = 2;

/**
 * Providers that differ in their dots: `gmailcom`, `yahooc.om`, `hot.mail.com`. Where the typed domain could exist,
 * the letters must be the same, but for one that a dot of several was typed for.
 */
export function misplacedDots(typed: Typed, index: ProviderIndex, shortlist: Shortlist): void {
  const { name, ending } = typed;
  // The usual case is over before the letters are joined: no provider has the same ones.
  const isPlain = typed.possible && !ending.includes('.');
  if (isPlain && !index.lettered().masks.has(typed.mask | letterMask(ending))) return;
  const letters = name + (ending.includes('.') ? ending.replaceAll('.', '') : ending);
  const dotCost = ending ? MISPLACED_COST : MISSING_COST;
  const dots = typed.domain.length - letters.length;
  const add = ({ provider, letters: meant }: Lettered) => {
    // With the right name it is the ending that is wrong, and with the right ending the name.
    if (provider.weight < MINIMUM_WEIGHT || provider.name === name || provider.ending === ending)
      return;
    // A host of its own is no slip: e.mail.ru. And one dot must be too many: dol.com.br has its own.
    if (typed.possible && typed.domain.endsWith(`.${provider.domain}`)) return;
    if (typed.possible && dots > 1 && provider.domain.length - meant.length >= dots) return;
    const nameCost = editCost(meant, letters);
    // The ending's letters are no evidence of the name: they count for two.
    const prior = priorOf(meant.length - 2, '', false);
    const score = scoreOf(prior, provider.weight, nameCost + dotCost);
    shortlist.add({ provider, kind: 'dots', nameCost, endingCost: dotCost, score });
  };
  // Of a domain of three parts, one dot may stand for a letter of a common provider: ra.bler.ru.
  if (!typed.possible) forEachWithLetters(letters, MAX_EDITS, index.lettered().byLength, add);
  else if (dots > 1) forEachWithLetters(letters, 1, index.lettered().commonByLength, add);
  else {
    const same = index.lettered().byLetters.get(letters);
    if (same) add(same);
  }
  if (ending || !index.dictionary) return;
  for (const provider of index.dictionary.withoutDot(letters)) add(toLettered(provider));
}

function forEachWithLetters(
  letters: string,
  most: number,
  byLength: LetteredDomains['byLength'],
  visit: (lettered: Lettered) => void,
): void {
  const mask = letterMask(letters);
  for (let length = letters.length - most; length <= letters.length + most; length++) {
    for (const each of byLength[length] ?? []) {
      if (areNear(each.letters, each.mask, letters, mask, most)) visit(each);
    }
  }
}
