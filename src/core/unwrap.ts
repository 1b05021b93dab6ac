/** Quotation marks and brackets that people or programs put around an address. */
const OPENING = '<([{"\'«„“”‘‹`';
const CLOSING = '>)]}"\'»“”’›`';

/**
 * Takes an address out of what it was copied with: `mailto:ann@mail.ru?subject=…`,
 * `Ann <ann@mail.ru>`, `Email: ann@mail.ru`, `"ann@mail.ru"`.
 *
 * @param text - the trimmed input
 * @returns the address, or the text itself where nothing is wrapped around it
 */
export function unwrap(text: string): string {
  let inner = text;
  const open = inner.lastIndexOf('<');
  const close = inner.indexOf('>', open);
  if (open >= 0 && (close > open + 1 || inner.indexOf('@', open) > 0)) {
    inner = inner.slice(open + 1, close < 0 ? undefined : close);
  }
  const link = inner.toLowerCase().lastIndexOf('mailto:');
  if (link >= 0) inner = inner.slice(link + 7).split(/[?)>"'\s]/, 1)[0]!;
  inner = afterLabel(inner);
  while (inner.length > 2 && isPair(inner[0]!, inner.at(-1)!)) inner = inner.slice(1, -1).trim();
  return inner.trim();
}

const isPair = (first: string, last: string): boolean => {
  const at = OPENING.indexOf(first);
  return at >= 0 && (CLOSING[at] === last || first === last);
};

/** Cuts off a label such as `Email:` or `почта -`: one word, a colon, then something with an @. */
function afterLabel(text: string): string {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > text.indexOf('@') || !/^[\p{L} -]{2,20}$/u.test(text.slice(0, colon))) {
    return text;
  }
  return text.slice(colon + 1).trim();
}
