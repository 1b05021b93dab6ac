import { distance } from 'fastest-levenshtein';
import { toBrand } from './brand.js';
import type { Brand } from './brand.js';
import { DeleteIndex } from './deleteIndex.js';
import { editCost, LEAST_EDIT_COST, LEAST_LETTER_COST } from './editCost.js';
import { bitCount, letterMask } from './letterMask.js';
import { maxEdits, mostDistance } from './nearBrands.js';
import { ownProvider } from './provider.js';
import type { Provider } from './provider.js';
import { costWithin } from './scoring.js';
import type { Shortlist } from './shortlist.js';
import { beginsOne, lowerBound } from './sortedTexts.js';
import type { Typed } from './typedDomain.js';

const nameOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));

/**
 * Thousands of domains of one's own, for a search whose time hardly grows with their number. What a scan finds in
 * a few hundred brands is looked up here by beginnings of their names with up to two letters left out. Domains are
 * kept as sorted text, and made into brands when they are met.
 */
export class Dictionary {
  readonly #domains: readonly string[];
  readonly #weights: ReadonlyMap<string, number>;
  readonly #mostWeight: number;
  /** Where in the domains each name begins, and where the last one ends. */
  readonly #firsts: Int32Array;
  /** Which letters each name has. */
  readonly #masks: Int32Array;
  readonly #index: DeleteIndex;

  /** @param weights - of each domain, in lower case */
  constructor(weights: ReadonlyMap<string, number>) {
    this.#weights = weights;
    this.#mostWeight = Math.max(0, ...new Set(weights.values()));
    this.#domains = [...weights.keys()].sort();
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
    return this.#weights.has(domain);
  }

  /** @returns whether a text is the beginning of a domain, and not the whole of it */
  isBeginning(text: string): boolean {
    return beginsOne(text, this.#domains);
  }

  providerOf(domain: string): Provider | undefined {
    const weight = this.#weights.get(domain);
    return weight === undefined ? undefined : ownProvider(domain, weight);
  }

  brandOf(name: string): Brand | undefined {
    const number = this.#index.alike(name).find((id) => this.#nameOf(id) === name);
    return number === undefined ? undefined : this.#brand(number);
  }

  /** The brands that a text ends in, or begins with, and is not the whole of. */
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

  /** Visits the brands whose name is within two slips, the nearest first. */
  forEachNear(typed: Typed, shortlist: Shortlist, visit: (brand: Brand) => void): void {
    const { name, mask } = typed;
    const room = () => costWithin(shortlist.least, typed.prior, this.#mostWeight);
    // With each that is found fewer edits are good enough.
    const edits = () => room() / LEAST_EDIT_COST;
    const near = this.#near(typed);
    for (let distance = 0; distance < near.length && distance <= edits(); distance++) {
      for (const number of near[distance] ?? []) {
        const rest = room() - this.#leastEndingCost(number, typed);
        const letters = this.#masks[number]!;
        const differing = Math.max(bitCount(letters & ~mask), bitCount(mask & ~letters));
        const meant = this.#nameOf(number);
        // A name that was not typed to its end costs less than its letters.
        const isCut = meant.startsWith(name);
        if (!isCut && differing * LEAST_LETTER_COST > rest) continue;
        if (isCut || editCost(meant, name, undefined, rest) <= rest) visit(this.#brand(number));
      }
    }
  }

  /** The names that are near enough, by their distance. */
  #near({ name, mask }: Typed): number[][] {
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

  /** What it costs at least to have meant an ending that a name has. */
  #leastEndingCost(number: number, { ending, leastEndingCost }: Typed): number {
    for (let i = this.#firsts[number]!; i < this.#firsts[number + 1]!; i++) {
      if (this.#domains[i]!.endsWith(`.${ending}`)) return 0;
    }
    return leastEndingCost;
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

/** So many domains are gone through one by one. */
const MOST_SCANNED = 2000;

/**
 * Makes a dictionary of one's own domains where they are many, and takes them out.
 *
 * @param own - the weights of the domains; those that share their name with a built-in provider stay
 */
export function toDictionary(
  own: Map<string, number>,
  builtIn: readonly Provider[],
): Dictionary | undefined {
  if (own.size <= MOST_SCANNED) return undefined;
  const names = new Set(builtIn.map(({ name }) => name));
  const apart = [...own].filter(([domain]) => !names.has(nameOf(domain)));
  for (const [domain] of apart) own.delete(domain);
  return new Dictionary(new Map(apart));
}
