import { fileURLToPath } from 'node:url';
import type { Alias } from 'vite';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** The package by its public names, as docs/recipes import it, from its sources. */
export const packageAliases: Alias[] = [
  { find: /^addressee$/, replacement: `${src}/index.ts` },
  { find: /^addressee\/core$/, replacement: `${src}/core/index.ts` },
  { find: /^addressee\/locales\/([\w-]+)$/, replacement: `${src}/locales/$1.ts` },
];
