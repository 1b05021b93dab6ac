import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Alias } from 'vite';

/** The versions of React that the tests run on, by their first number. */
export type ReactMajor = '18' | '19';

const from18 = createRequire(new URL('../compat/react-18/package.json', import.meta.url));

/**
 * What makes every import of React, from wherever, that of one version. React 19 is installed at
 * the root, where everybody finds it.
 */
export function reactAliases(major: ReactMajor): Alias[] {
  if (major === '19') return [];
  return ['react', 'react-dom'].map((name) => ({
    // With what is inside it: react/jsx-runtime, react-dom/client. Not react-hook-form.
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: dirname(from18.resolve(`${name}/package.json`)),
  }));
}

/** What a test asks for with `inject('react')`. */
declare module 'vitest' {
  interface ProvidedContext {
    react: ReactMajor;
  }
}
