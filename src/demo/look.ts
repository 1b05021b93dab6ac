import { languages } from './languages.js';
import { readPairs, writePairs } from './pairs.js';

/** What may be chosen for the canvas; the first of each is how it comes. */
export const LOOKS = {
  theme: ['system', 'light', 'dark'],
  language: languages.map(({ tag }) => tag),
  /** `auto`: as the language is written. */
  direction: ['auto', 'ltr', 'rtl'],
  /** Of what the story is in, in CSS pixels. */
  width: ['full', '768', '320'],
  contrast: ['usual', 'forced'],
  motion: ['usual', 'less'],
  strict: ['on', 'off'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** How the canvas looks. */
export type Look = { readonly [Name in keyof typeof LOOKS]: (typeof LOOKS)[Name][number] };

const NAMES = Object.keys(LOOKS) as (keyof Look)[];

/** Reads a look from the address; whatever is not to be chosen stays as it comes. */
export function readLook(text: string): Look {
  const pairs = readPairs(text);
  return Object.fromEntries(
    NAMES.map((name) => {
      const options: readonly string[] = LOOKS[name];
      const value = pairs.get(name);
      return [name, value !== undefined && options.includes(value) ? value : options[0]];
    }),
  ) as unknown as Look;
}

/** Writes what is not as it comes. */
export function writeLook(look: Look): string {
  return writePairs(
    NAMES.filter((name) => look[name] !== LOOKS[name][0]).map(
      (name) => [name, look[name]] as const,
    ),
  );
}
