import type { EmailIssue, EmailWarning } from '../../index.js';

/** What a piece of an address is. */
type Part = 'local' | 'at' | 'name' | 'suffix';

/** A piece of the text with one and the same said of it. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly part: Part;
  /** Something is wrong with it, or odd. */
  readonly mark: 'issue' | 'warning' | null;
}

/** An address, taken apart. */
interface Parts {
  readonly local: string;
  readonly domain: string;
  readonly name: string;
  readonly suffix: string;
}

type Finding = EmailIssue | EmailWarning;

/** Where a text is taken apart: at its last `@`, and the last dot behind it. */
function seams(input: string): { at: number; dot: number } {
  const at = input.lastIndexOf('@');
  const dot = input.lastIndexOf('.');
  return { at, dot: at >= 0 && dot > at ? dot : input.length };
}

/** The parts of an address by what they are called; what is not there is empty. */
export function partsOf(input: string): Parts {
  const { at, dot } = seams(input);
  if (at < 0) return { local: input, domain: '', name: '', suffix: '' };
  return {
    local: input.slice(0, at),
    domain: input.slice(at + 1),
    name: input.slice(at + 1, dot),
    suffix: input.slice(dot),
  };
}

/** Cuts a text where its parts meet, and where something is found begins and ends. */
export function piecesOf(
  input: string,
  issues: readonly Finding[],
  warnings: readonly Finding[],
): Piece[] {
  const { at, dot } = seams(input);
  const cuts = new Set([0, input.length]);
  if (at >= 0) for (const cut of [at, at + 1, dot]) cuts.add(cut);
  for (const { start, end } of [...issues, ...warnings]) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const partAt = (place: number): Part => {
    if (at < 0 || place < at) return 'local';
    if (place === at) return 'at';
    return place < dot ? 'name' : 'suffix';
  };
  const covers = (start: number, end: number) => (finding: Finding) =>
    finding.start <= start && end <= finding.end;
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1]!;
    const isIn = covers(start, end);
    const mark = issues.some(isIn) ? 'issue' : warnings.some(isIn) ? 'warning' : null;
    return { start, text: input.slice(start, end), part: partAt(start), mark };
  });
}

/** Characters that can't be seen, by their code, a space by its sign; the others as they are. */
export function visible(text: string): string {
  return [...text]
    .map((character) => {
      if (character === ' ') return '␣';
      if (!/[\p{C}\p{Z}]/u.test(character)) return character;
      const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      return `‹U+${code}›`;
    })
    .join('');
}
