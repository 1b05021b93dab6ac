import { costWithin } from '../model/index.js';
import type { TypedDomain } from '../model/index.js';
import type { Brand, ProviderIndex } from '../providers/index.js';
import { editDistance } from '../strings/index.js';
import { addBrand } from './addBrand.js';
import type { TopCandidates } from './topCandidates.js';

/** Who types a provider's name to the letter hardly meant another one. In edits. */
const OTHER_NAME_COST = 0.11;
/** … and less so, the commoner that one is. */
const OTHER_NAME_POPULARITY = 0.17;

/** A name that was not typed to its end: sezn.cz, hotma.com. In edits; of so many letters or more. */
const CUT_COST = 0.85;
const CUT_LENGTH = 4;
const CUT_POPULARITY = 3;

const isCut = (name: string, brand: Brand): boolean =>
  name.length >= CUT_LENGTH && brand.popularity >= CUT_POPULARITY && brand.name.startsWith(name);

/** Providers with a similar name, whatever their suffix. */
export function bySimilarName(typed: TypedDomain, index: ProviderIndex, top: TopCandidates): void {
  const { name } = typed;
  const budget = (popularity: number) => costWithin(top.least, typed.prior, popularity);
  const exact = index.brandOf(name);
  const consider = (brand: Brand) => {
    let nameCost = editDistance(brand.name, name, undefined, budget(brand.popularity));
    if (exact && brand.name !== name)
      nameCost += OTHER_NAME_COST + OTHER_NAME_POPULARITY * exact.popularity;
    if (nameCost > CUT_COST && isCut(name, brand)) nameCost = CUT_COST;
    addBrand(brand, nameCost, typed, top);
  };
  index.near(typed, budget, consider);
}
