/*
 * Names with values as one text of an address, as Storybook writes them: `required:true;label:Hi`.
 * Anybody may have changed it, so what can't be read is left out.
 */

/** Reads a text into names and values; a name that comes twice has its last value. */
export function readPairs(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of text.split(';')) {
    const colon = pair.indexOf(':');
    if (colon < 1) continue;
    const name = decode(pair.slice(0, colon));
    const value = decode(pair.slice(colon + 1));
    if (name !== null && value !== null) pairs.set(name, value);
  }
  return pairs;
}

/** Writes them, in their order. */
export function writePairs(pairs: Iterable<readonly [string, string]>): string {
  return [...pairs].map(([name, value]) => `${encode(name)}:${encode(value)}`).join(';');
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function encode(text: string): string {
  // A lone surrogate has no bytes.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
