/** docs/privacy.md: nothing in the package can send, store or identify. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readPage } from '../tools/docBlocks.js';
import { sourceFiles } from '../tools/sourceFiles.js';

const page = readPage('docs/privacy.md');

/** The names that the page promises to be absent. */
const FORBIDDEN = new Set(
  [...page.matchAll(/^A test reads the source of .*?: (.*?), and `url\(\)`/gm)]
    .flatMap(([, list]) => [...list!.matchAll(/`([\w()]+)`/g)])
    .map(([, name]) => name!),
);

/** Every forbidden name that a source uses: as a name, as a property, or as the text of one. */
function usesIn(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) || ts.isStringLiteralLike(node);
    if (isName && FORBIDDEN.has(node.text)) found.push(`${path}: ${node.text}`);
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) {
      found.push(`${path}: import()`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return found;
}

/** The only files that fetch anything: the suggestion engine, which is a part of the package. */
const LOADERS: Readonly<Record<string, string>> = {
  'src/react/hookEngine.ts': '../field/suggestions/index.js',
  'src/ui/fieldEngine.ts': './suggestions/index.js',
};

const sources = ['core', 'data', 'field', 'react', 'ui', 'locales']
  .flatMap(sourceFiles)
  .filter((path) => /\.tsx?$/.test(path));

describe('what is promised to be absent', () => {
  it('is told', () => {
    expect(FORBIDDEN.size).toBeGreaterThanOrEqual(20);
    expect(FORBIDDEN).toContain('import()');
    expect(sources.length).toBeGreaterThan(100);
  });

  it.each([...sources, 'src/index.ts', 'node_modules/fastest-levenshtein/esm/mod.js'])(
    'is not in %s',
    (path) => {
      const allowed = path in LOADERS ? [`${path}: import()`] : [];
      expect(usesIn(path, readPage(path))).toEqual(allowed);
    },
  );

  it.each(Object.entries(LOADERS))(
    '%s imports a part of the package and nothing else',
    (path, part) => {
      expect(readPage(path)).toContain(`import('${part}')`);
      expect(page).toContain(path);
    },
  );

  it('is not in the stylesheet', () => {
    expect(readPage('src/ui/styles.css')).not.toMatch(/url\(|@import|image-set/);
  });

  it.each([
    ['void fetch("/")', 'fetch'],
    ['window.localStorage.a = 1', 'localStorage'],
    ['window["sendBeacon"]()', 'sendBeacon'],
    ['const { cookie } = document', 'cookie'],
    ['await import("./a.js")', 'import()'],
    ['new Image().src = "/"', 'Image'],
  ])('would be found: %s', (code, name) => {
    expect(usesIn('a.ts', code)).toEqual([`a.ts: ${name}`]);
  });

  it('may stand in a comment', () => {
    expect(usesIn('a.ts', '/** As fetch does. */\nconst a = 1;')).toEqual([]);
  });
});
