/** Makes a new text of one that reached something, by what is known of addresses. */
import { SIGNS, WORDS, withTypo } from './nearlyAddresses.mjs';

/** The longest that is tried: far beyond what is looked at. */
const LONGEST = 65_536;
/** Where what the core looks at ends, and next to it. */
const CAP = [998, 999, 1000, 1001];

const below = (limit, random) => Math.floor(random() * limit);
const pick = (list, random) => list[below(list.length, random)];

/** Two offsets in a text, the lesser first. */
function range(text, random) {
  const ends = [below(text.length + 1, random), below(text.length + 1, random)];
  return ends.sort((a, b) => a - b);
}

/** A text in parts: at its @, dots and spaces. */
const partsOf = (text) => text.split(/(?<=[@.\s])|(?=[@.\s])/);

const insert = (text, piece, random) => {
  const at = below(text.length + 1, random);
  return text.slice(0, at) + piece + text.slice(at);
};

const MUTATIONS = [
  (text, random) =>
    withTypo(text, {
      at: below(text.length + 1, random),
      piece: pick(SIGNS, random),
      kind: below(5, random),
    }),
  (text, random) => insert(text, pick(WORDS, random), random),
  (text, random) => insert(text, pick(SIGNS, random), random),
  (text, random) => insert(text, String.fromCodePoint(below(0x10ffff, random)), random),
  // A part becomes a word, is left out, or comes twice.
  (text, random) => {
    const parts = partsOf(text);
    parts[below(parts.length, random)] = pick(['', ...WORDS], random);
    return parts.join('');
  },
  (text, random) => {
    const parts = partsOf(text);
    const at = below(parts.length, random);
    parts.splice(at, 0, parts[at]);
    return parts.join('');
  },
  (text, random) => {
    const parts = partsOf(text);
    const [one, other] = [below(parts.length, random), below(parts.length, random)];
    [parts[one], parts[other]] = [parts[other], parts[one]];
    return parts.join('');
  },
  (text, random) => {
    const [start, end] = range(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = range(text, random);
    const written = pick(['toUpperCase', 'toLowerCase'], random);
    return text.slice(0, start) + text.slice(start, end)[written]() + text.slice(end);
  },
  // The beginning of this one and the end of another, where it comes from.
  (text, random, other) =>
    text.slice(0, range(text, random)[0]) + other.slice(range(other, random)[0]),
  (text, random, other) =>
    text.slice(0, text.indexOf('@') + 1) + other.slice(other.indexOf('@') + 1),
];

/** … and these make it long, so they come seldom. */
const LENGTHEN = [
  (text, random) => {
    const [start, end] = range(text, random);
    const times = 2 ** below(16, random);
    const middle = text.slice(start, end);
    const most = Math.floor(LONGEST / Math.max(1, middle.length));
    return text.slice(0, start) + middle.repeat(Math.min(times, most)) + text.slice(end);
  },
  (text, random) => {
    const room = Math.max(0, pick(CAP, random) - text.length);
    return insert(text, pick(SIGNS, random).repeat(room).slice(0, room), random);
  },
];
const SELDOM = 0.03;

/**
 * @param text - what reached something
 * @param other - another such text
 * @param random - gives numbers from 0 to 1
 */
export function mutate(text, other, random) {
  let mutant = text;
  for (let left = 1 + below(4, random); left > 0; left--) {
    const mutations = random() < SELDOM ? LENGTHEN : MUTATIONS;
    mutant = pick(mutations, random)(mutant, random, other).slice(0, LONGEST);
  }
  return mutant;
}

/** So often something is left out of a text that takes its time: a long one stays longer than it need be. */
const MOST_TRIES = 2000;

/**
 * The shortest text that something still holds for: parts of it are left out as long as that can be, then each
 * letter becomes an `a` where it may.
 *
 * @param holds - whether it does, for a text
 */
export function shorten(text, holds) {
  let shortest = text;
  let left = MOST_TRIES;
  for (let size = Math.ceil(text.length / 2); size > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < shortest.length;) {
      const less = shortest.slice(0, at) + shortest.slice(at + size);
      if (left-- > 0 && holds(less)) shortest = less;
      else at += size;
    }
  }
  for (let at = 0; at < shortest.length; at++) {
    const plainer = `${shortest.slice(0, at)}a${shortest.slice(at + 1)}`;
    if (left-- > 0 && holds(plainer)) shortest = plainer;
  }
  return shortest;
}
