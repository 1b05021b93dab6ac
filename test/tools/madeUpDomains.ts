const CONSONANTS = 'bcdfghklmnprstvwz';
const VOWELS = 'aeiou';
const SUFFIXES = ['com', 'ru', 'de', 'co.uk', 'example', 'net'];

/**
 * So many made-up domains, the same at every call; some share their name, some end in a number.
 *
 * @param syllables - how many of a name's syllables there are to choose from, 85 at most: the fewer, the more alike
 */
export function madeUpDomains(count: number, syllables: number): string[] {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const all = Array.from(CONSONANTS, (first) =>
    Array.from(VOWELS, (vowel) => first + vowel),
  ).flat();
  const domains = new Set<string>();
  while (domains.size < count) {
    // Steps of 3 spread few syllables over the consonants: 85 has no factor 3.
    const syllable = () => all[(next(syllables) * 3) % all.length]!;
    const name = Array.from({ length: 2 + next(4) }, syllable).join('');
    const tail = next(9) === 0 ? `-${next(90)}` : '';
    domains.add(`${name}${tail}.${SUFFIXES[next(SUFFIXES.length)]}`);
  }
  return [...domains];
}
