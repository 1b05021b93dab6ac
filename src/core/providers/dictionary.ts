import { distance } from 'fastest-levenshtein';
import {
  LEAST_EDIT_COST,
  LEAST_LETTER_COST,
  beginsOne,
  bitCount,
  editDistance,
  letterMask,
  lowerBound,
} from '../strings/index.js';
import { toBrand } from './brand.js';
import type { Brand } from './brand.js';
import { DeleteIndex } from './deleteIndex.js';
import { ownProvider } from './provider.js';
import type { Provider } from './provider.js';
import { maxEdits, mostDistance } from './scanIndex.js';
import type { Budget, TypedName } from './scanIndex.js';

const nameOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));

/**
 * Thousands of own domains. The scan would take too long, so names are looked up in a delete index. Domains are kept
 * as sorted text and made into brands when a search meets them.
 */
export class Dictionary {
  readonly #domains: readonly string[];
  readonly #popularities: ReadonlyMap<string, number>;
  readonly #mostPopularity: number;
  /** Where each name begins in the sorted domains, and where the last one ends. */
  readonly #firsts: Int32Array;
  /** Letters of each name, see `letterMask`. */
  readonly #masks: Int32Array;
  readonly #index: DeleteIndex;

  /** @param popularities - of each domain, in lower case */
  constructor(popularities: ReadonlyMap<string, number>) {
    this.#popularities = popularities;
    this.#mostPopularity = Math.max(0, ...new Set(popularities.values()));
    this.#domains = [...popularities.keys()].sort();
    const firsts: number[] = [];
    let last = '';
    this.#domains.forEach((domain, i) => {
      const name = nameOf(domain);
      if (name !== last) firsts.push(i);
      last = name;
    });
    const count = firsts.push(this.#domains.length) - 1;
    this.#firsts = Int32Array.from(firsts);
    this.#masks = new Int32Array(count).map((_, id) => letterMask(this.#nameOf(id)));
    this.#index = new DeleteIndex(count, (id) => this.#nameOf(id));
  }

  has(domain: string): boolean {
    return this.#popularities.has(domain);
  }

  /** Whether a text is the beginning of a domain, but not all of it. */
  isBeginning(text: string): boolean {
    return beginsOne(text, this.#domains);
  }

  providerOf(domain: string): Provider | undefined {
    const popularity = this.#popularities.get(domain);
    return popularity === undefined ? undefined : ownProvider(domain, popularity);
  }

  brandOf(name: string): Brand | undefined {
    const number = this.#index.alike(name).find((id) => this.#nameOf(id) === name);
    return number === undefined ? undefined : this.#brand(number);
  }

  /** Brands that a text begins with or ends in, but that are not all of it. */
  *brandsWithin(text: string, atEnd: boolean): Generator<Brand> {
    for (let at = 1; at < text.length; at++) {
      const brand = this.brandOf(atEnd ? text.slice(at) : text.slice(0, at));
      if (brand) yield brand;
    }
  }

  /** The domains that begin with a text. */
  *beginningWith(text: string): Generator<Provider> {
    for (let i = lowerBound(this.#domains, text); this.#domains[i]?.startsWith(text); i++) {
      yield this.providerOf(this.#domains[i]!)!;
    }
  }

  /** The domains that were typed without their dot. */
  *withoutDot(letters: string): Generator<Provider> {
    for (let at = 1; at < letters.length; at++) {
      const provider = this.providerOf(`${letters.slice(0, at)}.${letters.slice(at)}`);
      if (provider) yield provider;
    }
  }

  /** Visits the brands whose name is within two typos, the nearest first. */
  forEachNear(typed: TypedName, budget: Budget, visit: (brand: Brand) => void): void {
    const { name, mask } = typed;
    const room = () => budget(this.#mostPopularity);
    // Each brand that is found leaves less budget.
    const edits = () => room() / LEAST_EDIT_COST;
    const near = this.#near(typed);
    for (let distance = 0; distance < near.length && distance <= edits(); distance++) {
      for (const number of near[distance] ?? []) {
        const rest = room() - this.#leastSuffixCost(number, typed);
        const letters = this.#masks[number]!;
        const differing = Math.max(bitCount(letters & ~mask), bitCount(mask & ~letters));
        const meant = this.#nameOf(number);
        // A name that was not typed to its end costs less than its letters.
        const isCut = meant.startsWith(name);
        if (!isCut && differing * LEAST_LETTER_COST > rest) continue;
        if (isCut || editDistance(meant, name, undefined, rest) <= rest) visit(this.#brand(number));
      }
    }
  }

  /** Names that are near enough, grouped by distance. */
  #near({ name, mask }: TypedName): number[][] {
    const { length } = name;
    const most = maxEdits(length);
    const seen = new Set<number>();
    const near: number[][] = [];
    for (const number of this.#index.near(name)) {
      const letters = this.#masks[number]!;
      const fewer = bitCount(letters & ~mask);
      const more = bitCount(mask & ~letters);
      if (fewer > most || more > most || seen.has(number)) continue;
      seen.add(number);
      const edits = distance(this.#nameOf(number), name);
      if (edits <= mostDistance(length, most, fewer + more)) (near[edits] ??= []).push(number);
    }
    return near;
  }

  /** Least cost of having meant a suffix of this name. */
  #leastSuffixCost(number: number, { suffix, leastSuffixCost }: TypedName): number {
    for (let i = this.#firsts[number]!; i < this.#firsts[number + 1]!; i++) {
      if (this.#domains[i]!.endsWith(`.${suffix}`)) return 0;
    }
    return leastSuffixCost;
  }

  #nameOf(number: number): string {
    return nameOf(this.#domains[this.#firsts[number]!]!);
  }

  #brand(number: number): Brand {
    const domains = this.#domains.slice(this.#firsts[number], this.#firsts[number + 1]);
    return toBrand(
      this.#nameOf(number),
      domains.map((domain) => this.providerOf(domain)!),
    );
  }
}

/** Most domains that are scanned one by one. */
const MOST_SCANNED = 2000;

/**
 * Makes a dictionary of own domains if there are many, and removes them from `own`.
 *
 * @param own - the popularity of each domain; those that share their name with a built-in provider stay
 * @param isBuiltIn - whether a name is a built-in provider's
 */
export function toDictionary(
  own: Map<string, number>,
  isBuiltIn: (name: string) => boolean,
): Dictionary | undefined {
  if (own.size <= MOST_SCANNED) return undefined;
  const apart = [...own].filter(([domain]) => !isBuiltIn(nameOf(domain)));
  for (const [domain] of apart) own.delete(domain);
  return new Dictionary(new Map(apart));
}
