import { commonTails, genericNames, ownedEverywhere } from '../../data/genericNames.js';
import type { Provider } from './provider.js';

/** Popularity from which on a provider counts as common. */
export const COMMON = 5;

/** One name and the providers that share it. */
export interface Brand {
  readonly name: string;
  /** Whether the name is an everyday word: others have it under other suffixes. */
  readonly generic: boolean;
  /** Whether the brand owns its name under nearly every suffix. */
  readonly everywhere: boolean;
  /** Whether other names end in this one. */
  readonly tail: boolean;
  /** Whether the name is one letter and such an ending word: gmail. */
  readonly tailAfterLetter: boolean;
  /** Popularity of its most popular provider. */
  readonly popularity: number;
  /** The most popular first. */
  readonly providers: readonly Provider[];
}

const isAmong = (name: string, names: string): boolean => names.includes(` ${name} `);

/** @param all - the providers of one name */
export function toBrand(name: string, all: readonly Provider[]): Brand {
  const providers = [...all].sort((a, b) => b.popularity - a.popularity);
  return {
    name,
    generic: isAmong(name, genericNames),
    everywhere: isAmong(name, ownedEverywhere),
    tail: isAmong(name, commonTails),
    tailAfterLetter: isAmong(name.slice(1), commonTails),
    popularity: providers[0]!.popularity,
    providers,
  };
}
