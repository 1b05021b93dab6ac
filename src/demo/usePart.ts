import { useEffect, useSyncExternalStore } from 'react';
import type { Part, PartState } from './part.js';

/**
 * How far a part has come.
 *
 * @param isWanted - whether it is to be loaded by now
 */
export function usePart<Exports>(part: Part<Exports>, isWanted = true): PartState<Exports> {
  const { state, subscribe, load } = part;
  useEffect(() => {
    if (isWanted) void load();
  }, [load, isWanted]);
  return useSyncExternalStore(subscribe, state, state);
}
