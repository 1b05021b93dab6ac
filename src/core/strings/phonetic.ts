const VOWEL = /[aeiy]/;

/** How groups of letters sound, the longest first. Any other letter stands for itself. */
const HEARD =
  'tsch:g dzh:g dge:g dj:g j:g ck:k c:k q:k au:o ou:o oo:o u:o ph:f vv:v w:v x:ks z:s ' +
  // These sounds are the first to be spelt in another way, and the first to be put in or left out.
  'ai: ay: ei: ey: ej: e: i: y: h:';

/** The groups by their first letter. */
const BY_LETTER: ReadonlyMap<string, readonly (readonly [string, string])[]> = (() => {
  const map = new Map<string, [string, string][]>();
  for (const entry of HEARD.split(' ')) {
    const first = entry[0]!;
    map.set(first, [...(map.get(first) ?? []), entry.split(':') as [string, string]]);
  }
  return map;
})();

/**
 * What is left of a name when it is written down by ear: its consonants, those that sound alike made
 * the same, and its open vowels. `gmail`, `jimeil` and `dzhimeyl` give `gml`.
 *
 * @param name - in lower case
 * @param beginnings - those of the keys that are looked for: where the key begins none of them, the rest is left out
 */
export function phoneticKey(name: string, beginnings?: { has(key: string): boolean }): string {
  let key = '';
  for (let i = 0; i < name.length;) {
    const letter = name[i]!;
    // French ou before a vowel is a w: ouanadoo.
    const isW = letter === 'o' && name[i + 1] === 'u' && VOWEL.test(name[i + 2] ?? '');
    const heard = BY_LETTER.get(letter)?.find(([group]) => name.startsWith(group, i));
    const sound = isW ? 'v' : (heard?.[1] ?? letter);
    if (sound && !key.endsWith(sound)) {
      key += sound;
      if (beginnings && !beginnings.has(key)) return key;
    }
    i += isW ? 2 : (heard?.[0].length ?? 1);
  }
  return key;
}
