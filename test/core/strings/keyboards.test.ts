import { expect, test } from 'vitest';
import {
  NEIGHBOUR,
  REPLACEMENT_COSTS,
  areNeighbours,
  pairOf,
  replacements,
} from '../../../src/core/strings/keyboards.js';

const CHARACTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789-.,;'[]/="];

const costOf = (one: string, other: string): number =>
  REPLACEMENT_COSTS[replacements()[pairOf(one.charCodeAt(0), other.charCodeAt(0))]!]!;

/** The characters that one may stand for at a cost. */
const at = (cost: number, one: string): string =>
  CHARACTERS.filter((other) => costOf(one, other) === cost).join('');

test('a letter stands for those on the keys that touch its own', () => {
  const lines = CHARACTERS.map((one) => `${one} ${at(NEIGHBOUR, one)}`);
  expect(lines).toMatchInlineSnapshot(`
    [
      "a aqswz",
      "b bghnv",
      "c cdfvx",
      "d cdefrsx",
      "e dersw34",
      "f cdfgrtv",
      "g bfghtvy",
      "h bghjnuy",
      "i ijkou89",
      "j hijkmnu",
      "k ijklmo,",
      "l klop.,;",
      "m jkmn,",
      "n bhjmn",
      "o iklop09",
      "p lop0-;[",
      "q aqw12",
      "r defrt45",
      "s adeswxz",
      "t fgrty56",
      "u hijuy78",
      "v bcfgv",
      "w aeqsw23",
      "x cdsxz",
      "y ghtuy67",
      "z asxz",
      "0 op09-",
      "1 q12",
      "2 qw123",
      "3 ew234",
      "4 er345",
      "5 rt456",
      "6 ty567",
      "7 uy678",
      "8 iu789",
      "9 io089",
      "- p0-[=",
      ". l.,;/",
      ", klm.,",
      "; lp.;'[/",
      "' ;'[]/",
      "[ p-;'[]=",
      "] '[]=",
      "/ .;'/",
      "= -[]=",
    ]
  `);
});

test('a letter stands for those of its place in another layout, or of the Russian letter in mind', () => {
  const lines = CHARACTERS.map((one) => `${one} ${at(1, one)}`);
  expect(lines.filter((line) => line.length > 2)).toMatchInlineSnapshot(`
    [
      "a fy",
      "b d,",
      "d l",
      "e tz'",
      "f a",
      "g uz",
      "h z[",
      "i bqs]",
      "j ,",
      "k r;",
      "l m",
      "m lpv",
      "n y,",
      "o j",
      "p ghm",
      "q sz",
      "r h'",
      "s cqy",
      "t nz-",
      "u ez.",
      "v d",
      "w xz",
      "x wy[",
      "y aesxz-",
      "z eghpqtuwy67",
      "6 z",
      "7 z",
      "- ty.",
      ". -",
      ", jn;",
      "; k,",
      "' er",
    ]
  `);
});

test('nothing else speaks for a letter, and nothing for one beyond ASCII', () => {
  expect(new Set(replacements())).toEqual(new Set([0, 1, 2]));
  expect(REPLACEMENT_COSTS).toEqual([0, NEIGHBOUR, 1]);
  expect(replacements().filter((reason) => reason > 0)).toHaveLength(409);
  expect(costOf('a', 'й')).toBe(costOf('a', '9'));
});

test('keys touch or they do not', () => {
  expect(areNeighbours(replacements(), 'g'.charCodeAt(0), 'h'.charCodeAt(0))).toBe(true);
  expect(areNeighbours(replacements(), 'g'.charCodeAt(0), 'k'.charCodeAt(0))).toBe(false);
  // The same place in AZERTY, and two rows apart.
  expect(areNeighbours(replacements(), 'z'.charCodeAt(0), 'w'.charCodeAt(0))).toBe(false);
});
