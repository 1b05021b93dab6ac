import type { TypedDomain } from '../model/index.js';
import type { Brand, ProviderIndex } from '../providers/index.js';
import { phoneticKey } from '../strings/index.js';
import { addBrand } from './addBrand.js';
import type { TopCandidates } from './topCandidates.js';

/** A name that was written by ear, in edits. */
const SOUND_COST = 2;
/** A key of fewer sounds says too little. */
const LEAST_SOUNDS = 3;
/** How much longer or shorter the name may be when it is written by ear. */
const MOST_LONGER = 3;
const MOST_SHORTER = 2;

/**
 * Providers of the common brands whose name sounds like what was typed: `jimeil` is gmail, `autiluk` is outlook.
 * Several spellings differ at once, too many for an edit distance.
 */
export function bySound(typed: TypedDomain, index: ProviderIndex, top: TopCandidates): void {
  for (const brand of brandsLike(typed.name, index)) addBrand(brand, SOUND_COST, typed, top);
}

function brandsLike(name: string, index: ProviderIndex): readonly Brand[] {
  const key = phoneticKey(name, index.soundBeginnings);
  if (key.length < LEAST_SOUNDS) return [];
  return index.commonBySound(key).filter(({ name: brand }) => {
    const longer = name.length - brand.length;
    if (brand === name || longer > MOST_LONGER || -longer > MOST_SHORTER) return false;
    // The last sound is heard clearly: gimli is no gmail.
    return phoneticKey(name.slice(-1)) === phoneticKey(brand.slice(-1));
  });
}
