import type { Ref, RefCallback } from 'react';

/**
 * One callback ref for several refs, objects and callbacks alike. The cleanup that a callback may
 * return since React 19 is kept here and called on detaching: React 18 would warn of it.
 *
 * @param refs - refs to the same element; the missing ones are skipped
 * @example
 * <input ref={mergeRefs(register('email').ref, inputRef)} />
 */
export function mergeRefs<Instance>(
  ...refs: readonly (Ref<Instance> | undefined)[]
): RefCallback<Instance> {
  let detach: (() => void)[] = [];
  return (instance) => {
    if (instance !== null) {
      detach = refs.map((ref) => attach(ref, instance));
      return;
    }
    for (const run of detach) run();
    detach = [];
  };
}

function attach<Instance>(ref: Ref<Instance> | undefined, instance: Instance): () => void {
  if (typeof ref === 'function') {
    const cleanup = ref(instance);
    return typeof cleanup === 'function' ? cleanup : () => void ref(null);
  }
  if (ref) ref.current = instance;
  return () => {
    if (ref) ref.current = null;
  };
}
