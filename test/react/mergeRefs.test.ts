import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { mergeRefs } from '../../src/react/mergeRefs.js';

it('objects and callbacks get the same instance, and are cleared', () => {
  const object = createRef<string>();
  const callback = vi.fn();
  const merged = mergeRefs<string>(object, undefined, null, callback);
  merged('input');
  expect(object.current).toBe('input');
  merged(null);
  expect(object.current).toBeNull();
  expect(callback.mock.calls).toEqual([['input'], [null]]);
});

it('the cleanup of a callback is called in place of the callback', () => {
  const cleanup = vi.fn();
  const callback = vi.fn(() => cleanup);
  const merged = mergeRefs<string>(callback);
  merged('input');
  merged(null);
  expect(callback).toHaveBeenCalledExactlyOnceWith('input');
  expect(cleanup).toHaveBeenCalledOnce();
});

it('returns nothing, because React 18 would warn', () => {
  const merged = mergeRefs<string>(() => () => undefined);
  expect(merged('input')).toBeUndefined();
});
