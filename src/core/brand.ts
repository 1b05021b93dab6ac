import { commonTails, genericNames, ownedEverywhere } from '../data/genericNames.js';
import { letterMask } from './letterMask.js';
import type { Provider } from './provider.js';
import { soundKey } from './soundKey.js';

/** From this weight on a provider is common: text stuck to its name, or its name by ear, is told from it. */
export const COMMON_WEIGHT = 5;

/** One name and the providers that share it. */
export interface Brand {
  readonly name: string;
  /** Which letters the name has, a bit a letter. */
  readonly mask: number;
  /** How it sounds, see `soundKey`. */
  readonly sound: string;
  /** Whether it is an everyday word, which others have under other endings. */
  readonly generic: boolean;
  /** Whether the brand has its name under nearly every ending. */
  readonly everywhere: boolean;
  /** Whether names of others end in it. */
  readonly tail: boolean;
  /** Whether it is a letter and such a name: gmail. */
  readonly tailAfterLetter: boolean;
  /** The weight of its most common provider. */
  readonly weight: number;
  /** The most common first. */
  readonly providers: readonly Provider[];
}

const isAmong = (name: string, names: string): boolean => names.includes(` ${name} `);

const toBrand = (provider: Provider) => {
  const { name, weight } = provider;
  const generic = isAmong(name, genericNames);
  const everywhere = isAmong(name, ownedEverywhere);
  const tail = isAmong(name, commonTails);
  const tailAfterLetter = isAmong(name.slice(1), commonTails);
  const mask = letterMask(name);
  const sound = weight >= COMMON_WEIGHT ? soundKey(name) : '';
  return {
    name,
    mask,
    sound,
    generic,
    everywhere,
    tail,
    tailAfterLetter,
    weight,
    providers: [provider],
  };
};

/** Puts providers together by their name. */
export function byNameOf(all: Iterable<Provider>): Map<string, Brand> {
  const brands = new Map<string, Brand & { providers: Provider[]; weight: number }>();
  for (const provider of all) {
    const { name, weight } = provider;
    const brand = brands.get(name);
    if (brand) {
      brand.providers.push(provider);
      brand.weight = Math.max(brand.weight, weight);
    } else brands.set(name, toBrand(provider));
  }
  for (const { providers } of brands.values()) providers.sort((a, b) => b.weight - a.weight);
  return brands;
}
