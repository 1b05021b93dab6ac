import { readTyped } from '../model/index.js';
import type { Candidate } from '../model/index.js';
import type { ProviderIndex } from '../providers/index.js';
import { byAffix } from './byAffix.js';
import { byDots } from './byDots.js';
import { byRepetition } from './byRepetition.js';
import { bySimilarName } from './bySimilarName.js';
import { bySound } from './bySound.js';
import type { TopCandidates } from './topCandidates.js';

/** Where the best is above this, in nats, nothing odder is looked for. */
const SURE_SCORE = 0.5;

/**
 * The providers that may have been meant by an unknown domain, the likeliest first.
 *
 * @param domain - in lower case, its punctuation repaired
 * @param top - where they are put; it says from which score on they are of interest
 */
export function findCandidates(
  domain: string,
  index: ProviderIndex,
  top: TopCandidates,
): readonly Candidate[] {
  const twice = byRepetition(domain, index);
  if (twice) return [twice];
  const typed = readTyped(domain);
  if (!typed.name) return [];
  bySimilarName(typed, index, top);
  byAffix(typed, index, top);
  const [best] = top.sorted();
  const unsure = !typed.suffix || !best || best.score < SURE_SCORE;
  if (unsure || typed.lacksDot) byDots(typed, index, top);
  if (unsure) bySound(typed, index, top);
  return top.sorted();
}
