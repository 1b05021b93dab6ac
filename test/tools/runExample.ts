/** Runs a piece of code that says after `// =>` what comes out. */
import { compileFunction } from 'node:vm';
import ts from 'typescript';

export interface Result {
  /** The expression, or the name of what was declared. */
  readonly code: string;
  readonly is: unknown;
  readonly told: unknown;
  /** Told with `…`: it has more than that. */
  readonly inPart: boolean;
}

/** The modules that a piece of code may import, by what it calls them. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const NAME = '__results';

/**
 * @param code - statements; what is told stands behind one, or on the lines under it
 * @param modules - what it imports; its own `''` holds the names that need no import
 */
export function runExample(code: string, modules: Modules): Result[] {
  const file = ts.createSourceFile('example.tsx', code, ts.ScriptTarget.ES2022, true);
  const told: string[] = [];
  const names = new Map<string, unknown>(Object.entries(modules[''] ?? {}));
  const body = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) {
      takeImports(statement, modules, names);
      return '';
    }
    const result = toldAfter(code, statement.getEnd());
    if (result === undefined) return statement.getText();
    told.push(result);
    if (ts.isExpressionStatement(statement)) {
      return `${NAME}.push(${statement.expression.getText()});`;
    }
    if (ts.isVariableStatement(statement)) {
      const name = statement.declarationList.declarations[0]!.name.getText();
      return `${statement.getText()}\n${NAME}.push(${name});`;
    }
    throw new Error(`Nothing comes out of: ${statement.getText()}`);
  });
  const is: unknown[] = [];
  evaluate(body.join('\n'), names.set(NAME, is));
  return told.map((text, i) => {
    const inPart = text.includes('…');
    const value = evaluate(`return (${text.replace(/,?\s*…/g, '')})`, new Map());
    return { code: text, is: is[i], told: value, inPart };
  });
}

/** The comment behind a statement: `// => …`, and the comments on the lines below that go on with it. */
function toldAfter(code: string, end: number): string | undefined {
  const [, first, more = ''] =
    /^;?\s*\/\/ => (.*)((?:\n\/\/ (?!=>).*)*)/.exec(code.slice(end)) ?? [];
  return first === undefined ? undefined : first + more.replace(/\n\/\//g, '');
}

function takeImports(
  statement: ts.ImportDeclaration,
  modules: Modules,
  names: Map<string, unknown>,
): void {
  const from = (statement.moduleSpecifier as ts.StringLiteral).text;
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return;
  for (const { name, isTypeOnly } of bindings.elements) {
    if (isTypeOnly || statement.importClause.phaseModifier) continue;
    const exported = modules[from]?.[name.text];
    if (exported === undefined) throw new Error(`${from} exports no ${name.text}`);
    names.set(name.text, exported);
  }
}

function evaluate(code: string, names: ReadonlyMap<string, unknown>): unknown {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const wrapped = ts.transpile(`function example() {${code}\n}`, options);
  const run = compileFunction(`${wrapped}\nreturn example()`, [...names.keys()]);
  return (run as (...all: unknown[]) => unknown)(...names.values());
}
