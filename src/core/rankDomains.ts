import { distance } from 'fastest-levenshtein';
import { editCost } from './editCost.js';
import { endingCost, GARBLED_ENDING, isRealEnding, WRONG_ENDING } from './endings.js';
import { letterMask, splitDomain } from './providerIndex.js';
import type { Brand, Provider, ProviderIndex } from './providerIndex.js';

/** A provider that may have been meant. */
export interface Candidate {
  readonly provider: Provider;
  /** What the slips in the name cost. */
  readonly nameCost: number;
  /** What the slips in the ending cost. */
  readonly endingCost: number;
  /** How much speaks for it; above 0 it is worth suggesting. */
  readonly score: number;
  readonly how: 'name' | 'stuck' | 'dots' | 'repeated';
}

export const K = {
  weight: 0.5, cost: 2.4, base: 0.8, wrongWeight: 5, fake: 1.6, fakeLength: 0.5, stuckDigits: 0.8, stuckLetters: 1.2, dot: 0.7,
  length: [-9, -7, -3.2, -1.8, -1.0, 0, 0.75, 1.5, 2.25, 3],
};

const GENERIC = new Set(
  ('mail email post inbox list live me home web online free orange sky bell planet terra virgin box club one ' +
  'hot in usa student uno pipeline freemail webmail netmail mymail alice tin iol tele2 vodafone o2 t-online ' +
  'telekom connect africa europe asia engineer consultant doctor lawyer king ya internet mailbox inet net').split(' '));

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
};

/** How many edits a name of so many letters may be away: short names have too many neighbours. */
const maxEdits = (length: number): number => (length < 4 ? 1 : length < 7 ? 2 : 3);

/** Brands whose name is near enough to be looked at closely. */
function* nearBrands(name: string, index: ProviderIndex): Generator<Brand> {
  const mask = letterMask(name);
  const edits = maxEdits(name.length);
  for (const brand of index.brands) {
    const gap = brand.name.length - name.length;
    if (gap > edits || gap < -edits) continue;
    if (bits(brand.mask & ~mask) > edits || bits(mask & ~brand.mask) > edits) continue;
    // distance() counts a swap as two.
    if (distance(brand.name, name) <= Math.min(edits * 2, edits + 1)) yield brand;
  }
}

function score(weight: number, cost: number, nameLength: number, possible: boolean) {
  const length = K.length[Math.min(nameLength, 9)]!;
  return K.base + K.weight * weight - K.cost * cost + (possible ? length : K.fake + K.fakeLength * length);
}

/** brand names inside a longer name */
function* stuckBrands(name: string, index: ProviderIndex): Generator<[Brand, number]> {
  for (let i = 1; i < name.length - 1; i++) {
    const tail = index.byName.get(name.slice(i));
    const before = name.slice(0, i);
    if (tail) yield [tail, /^\d+$|^www$/.test(before) ? K.stuckDigits : K.stuckLetters];
    const head = index.byName.get(name.slice(0, i + 1));
    const after = name.slice(i + 1);
    if (head && after && /^\d+$/.test(after)) yield [head, K.stuckDigits];
  }
}

export function rank(domain: string, index: ProviderIndex, countries: readonly string[] = []): Candidate[] {
  const [name, ending] = splitDomain(domain);
  const possible = ending !== '' && isRealEnding(ending);
  const found: Candidate[] = [];
  const half = domain.slice(0, domain.length >> 1);
  const twice = half + half === domain && index.byDomain.get(half);
  if (twice) return [{ provider: twice, nameCost: 0.1, endingCost: 0, score: 9, how: 'repeated' }];
  for (const brand of nearBrands(name, index)) {
    const nameCost = editCost(brand.name, name);
    const generic = GENERIC.has(brand.name);
    for (const provider of brand.providers) {
      if (provider.weight === 0) continue;
      const tail = endingCost(provider.ending, ending, possible);
      if (tail >= GARBLED_ENDING && (provider.weight < K.wrongWeight || generic || name.length < 4)) continue;
      found.push({ provider, nameCost, endingCost: tail, score: score(provider.weight, nameCost + tail, name.length, possible), how: 'name' });
    }
  }
  for (const [brand, nameCost] of stuckBrands(name, index)) {
    const generic = GENERIC.has(brand.name);
    for (const provider of brand.providers) {
      const least = nameCost === K.stuckDigits ? 5 : 6;
      if (brand.name === 'icloud' && nameCost > 1 || generic && provider.weight < 7) continue;
      if (provider.weight < least || brand.name.length < 5 && (possible && provider.weight < 7) || nameCost > 1 && brand.name.length < 5) continue;
      const tail = endingCost(provider.ending, ending, possible);
      if (tail > 1) continue;
      found.push({ provider, nameCost, endingCost: tail, score: score(provider.weight, nameCost + tail, brand.name.length, possible), how: 'stuck' });
    }
  }
  if (!found.some((c) => c.score > 0)) {
    const bare = domain.replaceAll('.', '');
    const dots = domain.split('.').length - 1;
    for (const provider of index.byDomain.values()) {
      if (provider.weight < 2) continue;
      const gap = provider.domain.length - bare.length - 1;
      if (gap > 2 || gap < -2) continue;
      const meant = provider.domain.replaceAll('.', '');
      if (bits(letterMask(meant) ^ letterMask(bare)) > 2 || distance(meant, bare) > 2) continue;
      const nameCost = editCost(meant, bare);
      if (possible && nameCost > 0) continue;
      const dotCost = K.dot + (dots > 0 ? 0.2 : 0);
      found.push({ provider, nameCost, endingCost: dotCost, score: score(provider.weight, nameCost + dotCost, meant.length - 2, false), how: 'dots' });
    }
  }
  const sorted = found.sort((a, b) => b.score - a.score);
  return sorted.filter((c, i) => sorted.findIndex((o) => o.provider === c.provider) === i);
}
