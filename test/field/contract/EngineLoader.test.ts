import { expect, it, vi } from 'vitest';
import { EngineLoader } from '../../../src/field/contract/index.js';
import type { SuggestionEngine } from '../../../src/field/contract/index.js';

const engine: SuggestionEngine = { attachSuggestions: vi.fn() };

it('fetches the engine once, whoever asks', async () => {
  const fetched = vi.fn(() => Promise.resolve(engine));
  const loader = new EngineLoader(fetched);
  expect(loader.engine).toBeUndefined();
  expect(await Promise.all([loader.load(), loader.load()])).toEqual([true, true]);
  expect(await loader.load()).toBe(true);
  expect(loader.engine).toBe(engine);
  expect(fetched).toHaveBeenCalledOnce();
});

it.each<[string, () => Promise<SuggestionEngine | undefined>]>([
  ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  [
    'the loader throws',
    () => {
      throw new Error('no chunks here');
    },
  ],
  ['a handler has prevented the error', () => Promise.resolve(undefined)],
])('never rejects, and fetches again at the next call: %s', async (_, fail) => {
  const fetched = vi.fn(fail);
  const loader = new EngineLoader(fetched);
  expect(await loader.load()).toBe(false);
  expect(loader.engine).toBeUndefined();
  fetched.mockImplementation(() => Promise.resolve(engine));
  expect(await loader.load()).toBe(true);
  expect(fetched).toHaveBeenCalledTimes(2);
});
