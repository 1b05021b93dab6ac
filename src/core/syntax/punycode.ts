/** The parameters of Punycode, RFC 3492 §5. */
const PUNYCODE_BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_POINT = 128;

function adapt(delta: number, count: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > ((PUNYCODE_BASE - T_MIN) * T_MAX) / 2; bias += PUNYCODE_BASE)
    rest = Math.floor(rest / (PUNYCODE_BASE - T_MIN));
  return bias + Math.floor(((PUNYCODE_BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

const digitOf = (unit: number): number => {
  if (unit > 47 && unit < 58) return unit - 22;
  const letter = unit | 32;
  return letter > 96 && letter < 123 ? letter - 97 : PUNYCODE_BASE;
};

/**
 * Decodes the part of an `xn--` label after its prefix, RFC 3492 §6.2.
 *
 * @returns the Unicode text, or `null` where the label is malformed
 */
export function decodePunycode(encoded: string): string | null {
  const basic = Math.max(encoded.lastIndexOf('-'), 0);
  const points = Array.from(encoded.slice(0, basic), (letter) => letter.charCodeAt(0));
  let point = INITIAL_POINT;
  let bias = INITIAL_BIAS;
  let index = 0;
  for (let i = basic > 0 ? basic + 1 : 0; i < encoded.length;) {
    const before = index;
    for (let weight = 1, k = PUNYCODE_BASE; ; k += PUNYCODE_BASE) {
      const digit = digitOf(encoded.charCodeAt(i++));
      if (digit >= PUNYCODE_BASE) return null;
      index += digit * weight;
      const threshold = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
      if (digit < threshold) break;
      weight *= PUNYCODE_BASE - threshold;
      if (weight > 0x7fffffff) return null;
    }
    const count = points.length + 1;
    bias = adapt(index - before, count, before === 0);
    point += Math.floor(index / count);
    index %= count;
    if (point > 0x10ffff || (point & 0xfff800) === 0xd800) return null;
    points.splice(index++, 0, point);
  }
  return points.some((each) => each > 127) ? String.fromCodePoint(...points) : null;
}

/** @returns the domain with every well-formed `xn--` label decoded, others left as they are */
export function decodeDomain(domain: string): string {
  return domain
    .split('.')
    .map((label) => (/^xn--/i.test(label) ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}
