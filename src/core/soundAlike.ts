import type { Brand } from './brand.js';
import type { ProviderIndex } from './providerIndex.js';
import { soundKey } from './soundKey.js';

/** A key of fewer sounds says too little. */
const LEAST_SOUNDS = 3;
/** How much longer or shorter the name may be when it is written by ear. */
const LONGER = 3;
const SHORTER = 2;

/**
 * The common brands whose name sounds like what was typed: `jimeil` is gmail, `autiluk` is outlook.
 * Several spellings differ at once, too many for an edit distance.
 */
export function brandsThatSoundLike(name: string, index: ProviderIndex): readonly Brand[] {
  const key = soundKey(name, index.soundBeginnings);
  if (key.length < LEAST_SOUNDS) return [];
  return (index.commonBySound.get(key) ?? []).filter(({ name: brand }) => {
    const longer = name.length - brand.length;
    if (brand === name || longer > LONGER || -longer > SHORTER) return false;
    // The last sound is heard clearly: gimli is no gmail.
    return soundKey(name.slice(-1)) === soundKey(brand.slice(-1));
  });
}
