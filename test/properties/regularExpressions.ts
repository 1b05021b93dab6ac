import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What a folder's sources match text by. */
export interface Matching {
  /** Regular expressions as they stand there. */
  readonly literals: readonly { source: string; flags: string; place: string }[];
  /** Where one is made of texts, by its constructor or by `match`, `matchAll` or `search`. */
  readonly made: readonly { code: string; place: string }[];
}

/** The methods of a string that make a regular expression of a text. */
const MAKERS = new Set(['match', 'matchAll', 'search']);

/** What is passed on, and was found where it was made. */
const isPassedOn = (node: ts.Expression | undefined): boolean =>
  node === undefined ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isNewExpression(node) ||
  ts.isIdentifier(node) ||
  ts.isPropertyAccessExpression(node);

/** `new RegExp('a+', 'u')`: a literal in all but form. */
const isWrittenOut = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) &&
  node.expression.getText() === 'RegExp' &&
  (node.arguments ?? []).every(ts.isStringLiteral);

const isMade = (node: ts.Node): boolean => {
  if (ts.isIdentifier(node) && node.text === 'RegExp') return !ts.isTypeReferenceNode(node.parent);
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    MAKERS.has(node.expression.name.text) &&
    !isPassedOn(node.arguments[0])
  );
};

/** Finds every regular expression of a source text, by its syntax tree: none is overlooked. */
export function matchingOf(path: string, code: string): Matching {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const literals: { source: string; flags: string; place: string }[] = [];
  const made: { code: string; place: string }[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place });
    } else if (isWrittenOut(node)) {
      const [source, flags] = (node.arguments ?? []).map((each) => (each as ts.StringLiteral).text);
      literals.push({ source: source ?? '', flags: flags ?? '', place });
      return;
    } else if (isMade(node)) {
      made.push({ code: (ts.isIdentifier(node) ? node.parent : node).getText(), place });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return { literals, made };
}

/** Finds those of every TypeScript file in some folders. */
export function matchingIn(folders: readonly string[]): Matching {
  const all = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => matchingOf(path, readFileSync(path, 'utf8')));
  return {
    literals: all.flatMap(({ literals }) => literals),
    made: all.flatMap(({ made }) => made),
  };
}
