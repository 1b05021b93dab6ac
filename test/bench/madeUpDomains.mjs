/** Made-up domains that look like real ones, and typos in them; the same in every run. */
import { pick } from './random.mjs';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const HEADS = 'b br c ch d dr f g gr h j k kl l m n p pr qu r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const TAILS = ['', '', 'n', 'r', 's', 'l', 't', 'nd', 'ck'];
const SUFFIXES = 'com com com net org de ru co.uk fr io pl com.br'.split(' ');

const syllable = (random) => pick(HEADS, random) + pick(VOWELS, random) + pick(TAILS, random);

/** @returns so many different domains, their names of two to four syllables */
export function madeUpDomains(count, random) {
  const domains = new Set();
  while (domains.size < count) {
    let name = '';
    for (let left = 2 + Math.floor(random() * 3); left > 0; left--) name += syllable(random);
    domains.add(`${name}.${pick(SUFFIXES, random)}`);
  }
  return [...domains];
}

/** The domain with one typo in its name: a letter added, left out, changed, or two swapped. */
export function withTypo(domain, random) {
  const at = 1 + Math.floor(random() * (domain.indexOf('.') - 2));
  const [before, here, next, after] = [
    domain.slice(0, at),
    domain[at],
    domain[at + 1],
    domain.slice(at + 2),
  ];
  const other = pick(LETTERS, random);
  return pick(
    [
      before + here + other + next + after,
      before + next + after,
      before + other + next + after,
      before + next + here + after,
    ],
    random,
  );
}
