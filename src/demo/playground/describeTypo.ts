/**
 * Tells how what was typed differs from what was meant.
 *
 * @param typed - a domain
 * @param meant - another one
 * @param distance - letters that differ
 * @returns a sentence without its full stop
 */
export function describeTypo(typed: string, meant: string, distance: number): string {
  if (meant.startsWith(`${typed}.`)) return `${typed} is ${meant} without its ending`;
  const [start, end] = sameEnds(typed, meant);
  const wrong = typed.slice(start, typed.length - end);
  const right = meant.slice(start, meant.length - end);
  const reversed = [...right].reverse().join('');
  if (right.length === 2 && wrong === reversed) {
    return `${typed} is two swapped letters away from ${meant}`;
  }
  if (wrong === '' && right.length === 1) return `${typed} is ${meant} without “${right}”`;
  if (right === '' && wrong.length === 1) return `${typed} is ${meant} with one more “${wrong}”`;
  if (wrong.length === 1 && right.length === 1) {
    return `${typed} is ${meant} with “${wrong}” in the place of “${right}”`;
  }
  return `${typed} is ${distance} letters away from ${meant}`;
}

/** How many letters are the same at the beginning, and of the rest at the end. */
function sameEnds(one: string, other: string): [start: number, end: number] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [start, end];
}
