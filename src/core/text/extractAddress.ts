import { lazily } from '../strings/index.js';

/** Quotation marks and brackets that people or programs put around an address; `normalizeUnicode` leaves no others. */
const OPENING = '<([{"\'`';
const CLOSING = '>)]}"\'`';

/**
 * Takes an address out of what it was copied with: `mailto:ann@mail.ru?subject=…`,
 * `Ann <ann@mail.ru>`, `Email: ann@mail.ru`, `"ann@mail.ru"`.
 *
 * @param text - the cleaned input
 * @returns the address, or the text itself where nothing is wrapped around it
 */
export function extractAddress(text: string): string {
  let inner = text;
  const open = inner.lastIndexOf('<');
  const close = inner.indexOf('>', open);
  if (open >= 0 && (close > open + 1 || inner.includes('@', open))) {
    inner = inner.slice(open + 1, close < 0 ? undefined : close);
  }
  const link = inner.toLowerCase().lastIndexOf('mailto:');
  if (link >= 0) inner = inner.slice(link + 7).split(/[?)>"'\s]/, 1)[0]!;
  inner = amongWords(afterLabel(inner.replace(/^https?:\/\/(www\.)?/i, '')));
  while (inner.length > 2 && isPair(inner[0]!, inner.at(-1)!)) inner = inner.slice(1, -1).trim();
  return inner.trim();
}

const isPair = (first: string, last: string): boolean => CLOSING[OPENING.indexOf(first)] === last;

/** A label such as `Email:` or `почта -`: words and a colon. */
const LABEL = lazily(() => new RegExp('^[\\p{L} -]{2,20}:', 'u'));

const afterLabel = (text: string): string => text.replace(LABEL(), '').trim();

/** Words that announce an address. */
const LABELS = /^(e-?mail|mail|адрес|почта|мейл|имейл)$/i;
/** Longest rest of a domain after a space: `mail.r u`, `yahoo.co uk`. */
const LONGEST_REST = 4;

/** Takes the address out of a sentence: `my email is ann@mail.ru`, `ann@mail.ru (work)`. */
function amongWords(text: string): string {
  const words = text.split(/\s+/);
  const at = words.findIndex((word) => /^[^@]+@[^@]+$/.test(word));
  const word = words[at];
  if (word === undefined) return text;
  const next = words[at + 1] ?? '';
  const whole = word.includes('.', word.indexOf('@')) && !word.endsWith('.');
  const ends = whole && (next.startsWith('(') || next.length > LONGEST_REST);
  const rest = ends ? [word] : words.slice(at);
  // One word before may be the first half of the address: ann smith@mail.ru.
  return at > 1 || LABELS.test(words[0]!)
    ? rest.join(' ')
    : [...words.slice(0, at), ...rest].join(' ');
}
