/** Kinds of characters that plain addresses are made of; 0 is any other. */
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
const DOT = 4;
const HYPHEN = 5;

/** The kind of each ASCII character; capitals are not plain, since a domain's are changed. */
const KINDS: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(128);
  kinds.fill(DIGIT, 48, 58).fill(LETTER, 97, 123);
  kinds[39] = kinds[43] = kinds[95] = SIGN;
  kinds[45] = HYPHEN;
  kinds[46] = DOT;
  return kinds;
})();

/**
 * Finds the `@` of an address that is plainly right, in one pass: lower case, short, no more than
 * common signs, an ending of two or three letters (of which none is reserved). Most of what is
 * checked is of this kind. It knows the rules of `localRules.ts` and `domainRules.ts` only as far
 * as they go for such; a test holds it against them.
 *
 * @param longest - how many letters the ending may have; beyond three there are reserved ones
 * @returns the offset of the `@`, or -1 where the rules have to look
 */
export function findPlainAt(text: string, longest = 3): number {
  const length = text.length;
  // No part of so short an address can be too long.
  if (length > 64) return -1;
  let at = -1;
  let last = DOT;
  let labelStart = 0;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit < 128 ? KINDS[unit] : 0;
    if (kind === LETTER) letters++;
    else if (kind === DOT) {
      if (last === DOT || (at >= 0 && last === HYPHEN)) return -1;
      labelStart = i + 1;
      letters = 0;
    } else if (kind === HYPHEN) {
      if (at >= 0 && last === DOT) return -1;
    } else if (unit === 64 && at < 0) {
      if (last === DOT) return -1;
      at = i;
      labelStart = i + 1;
      letters = 0;
      last = DOT;
      continue;
    } else if (kind !== DIGIT && (kind !== SIGN || at >= 0)) return -1;
    last = kind!;
  }
  const ending = length - labelStart;
  const plain =
    at > 0 && labelStart > at + 1 && letters === ending && ending > 1 && ending <= longest;
  return plain && !text.endsWith('alt') ? at : -1;
}
