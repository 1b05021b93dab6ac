import { qwertyRows } from '../../dist/data/keyboards.js';
import { meantProviders } from '../../scripts/generateData.mjs';
import { indexFor } from '../../dist/core/providers/indexFor.js';
import { LOCAL } from './readSet.mjs';

/** How many; another seed makes others. */
const COUNT = 4000;
const SEED = 20261126;
/** How much more often a provider is drawn than one that is a step of the weight rarer. */
const STEP = 2;

/**
 * How often each kind of typo is made, of those that people put into lists: about a fourth has two. A letter more
 * is a doubled one, a neighbouring key or any other; another letter is mostly a neighbouring key.
 */
const TWO = 0.25;
const LEFT_OUT = 0.22;
const MORE = 0.35;
const OTHER = 0.33;
const DOUBLED = 0.3;
const MORE_BESIDE = 0.4;
const OTHER_BESIDE = 0.62;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Mulberry32: the same typos at every run. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The keys around each key. */
const beside = new Map(
  qwertyRows.flatMap((row, y) =>
    [...row].map((key, x) => {
      const around = [
        row[x - 1],
        row[x + 1],
        qwertyRows[y - 1]?.[x],
        qwertyRows[y - 1]?.[x + 1],
        qwertyRows[y + 1]?.[x - 1],
        qwertyRows[y + 1]?.[x],
      ];
      return [key, around.filter((each) => each && /[a-z0-9]/.test(each))];
    }),
  ),
);

/** One typo anywhere in a text. */
function typo(text, random) {
  const pick = (from) => from[Math.floor(random() * from.length)];
  const at = Math.floor(random() * text.length);
  const near = () => pick(beside.get(text[at]) ?? LETTERS);
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const kind = random();
  if (kind < LEFT_OUT) return before + after;
  if (kind < LEFT_OUT + MORE) {
    const which = random();
    const more =
      which < DOUBLED ? text[at] : which < DOUBLED + MORE_BESIDE ? near() : pick(LETTERS);
    return before + text[at] + more + after;
  }
  if (kind < LEFT_OUT + MORE + OTHER) {
    return before + (random() < OTHER_BESIDE ? near() : pick(LETTERS)) + after;
  }
  return after ? before + after[0] + text[at] + after.slice(1) : text;
}

/**
 * Typos made at random of the providers, the common ones more often, in the shape of `readTypos`. No
 * person would make all of them; they are many, and nobody has chosen them.
 */
export function madeTypos() {
  const random = randomFrom(SEED);
  const index = indexFor({});
  const providers = meantProviders();
  let sum = 0;
  const upTo = providers.map(({ weight }) => (sum += STEP ** weight));
  const typos = new Map();
  while (typos.size < COUNT) {
    const drawn = random() * sum;
    const meant = providers[upTo.findIndex((limit) => drawn < limit)].domain;
    let typed = typo(meant, random);
    if (random() < TWO) typed = typo(typed, random);
    const isOne =
      typed !== meant && !index.isKnown(typed) && /^[a-z0-9]([.-]?[a-z0-9])*$/.test(typed);
    if (isOne) {
      typos.set(typed, {
        shown: typed,
        typed: `${LOCAL}@${typed}`,
        meant: `${LOCAL}@${meant}`,
        mechanism: 'made',
        market: '-',
      });
    }
  }
  return [...typos.values()];
}
