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

/** @param all - the providers of one name */
export function toBrand(name: string, all: readonly Provider[]): Brand {
  const providers = [...all].sort((a, b) => b.weight - a.weight);
  const { weight } = providers[0]!;
  return {
    name,
    mask: letterMask(name),
    sound: weight >= COMMON_WEIGHT ? soundKey(name) : '',
    generic: isAmong(name, genericNames),
    everywhere: isAmong(name, ownedEverywhere),
    tail: isAmong(name, commonTails),
    tailAfterLetter: isAmong(name.slice(1), commonTails),
    weight,
    providers,
  };
}

/** Puts providers together by their name. */
export function byNameOf(all: Iterable<Provider>): Map<string, Brand> {
  const groups = new Map<string, Provider[]>();
  for (const provider of all) {
    const group = groups.get(provider.name);
    if (group) group.push(provider);
    else groups.set(provider.name, [provider]);
  }
  const brands = new Map<string, Brand>();
  for (const [name, providers] of groups) {
    brands.set(name, toBrand(name, providers));
  }
  return brands;
}
