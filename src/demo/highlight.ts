/** What a piece of source is, for its colour. */
type TokenKind = 'comment' | 'string' | 'keyword' | 'tag' | 'attribute' | 'plain';

/** A piece of source. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Enough of TypeScript, JSX and CSS for the recipes of this page; the rest stays plain. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['comment', /\/\*[^]*?\*\/|\/\/.*/y],
  ['string', /'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|`[^`]*`/y],
  ['tag', /<\/[\w.]*>|(?<![\w)])<[A-Za-z][\w.]*|\/>|(?<=[\w"}])>(?![()])/y],
  ['attribute', /(?<=\s)(?:--)?[a-zA-Z][\w-]*(?==["{])|(?<=[\s;{])--[\w-]+(?=:)/y],
  [
    'keyword',
    /\b(?:const|export|function|import|new|return|undefined|as(?= [A-Z(])|from(?= ')|type(?= [A-Z]))\b/y,
  ],
  ['plain', /[\w$-]+|[^]/y],
];

/**
 * Cuts source into pieces to colour.
 *
 * @param source - TypeScript with JSX
 * @returns pieces that make up the source
 */
export function highlight(source: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length;) {
    const token = tokenAt(source, at);
    const last = tokens.at(-1);
    if (last?.kind === token.kind) {
      tokens[tokens.length - 1] = { kind: last.kind, text: last.text + token.text };
    } else tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(source: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(source) ?? [];
    if (text) return { kind, text };
  }
  return { kind: 'plain', text: source.charAt(at) };
}
