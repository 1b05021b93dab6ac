import { configure } from '@testing-library/react';
import { vi } from 'vitest';
import { WAIT } from './patience.mjs';

/** Has `findBy…` and every `waitFor` wait for {@link WAIT}, where they say nothing else: it is one second otherwise. */
export function waitLonger(): void {
  configure({ asyncUtilTimeout: WAIT });
  // Vitest has an option for `expect.poll` only.
  const { waitFor } = vi;
  vi.waitFor = (callback, options = {}) =>
    waitFor(callback, typeof options === 'number' ? options : { timeout: WAIT, ...options });
}
