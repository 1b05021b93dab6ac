/** The fenced blocks of code of README.md and docs/, and which test runs each. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface DocBlock {
  readonly page: string;
  /** The line of its fence, from 1. */
  readonly line: number;
  /** The heading that it stands under, and its place among all headings of the page. */
  readonly heading: string;
  readonly section: number;
  readonly language: string;
  readonly code: string;
  /** Why nothing runs it: `<!-- not run: … -->` above the fence. */
  readonly excuse: string | undefined;
}

/**
 * What a block is held to:
 * - `session`: what a screen reader is given, compared by test/browser/announcements.test.tsx
 * - `recipe`: a file of docs/recipes, used by test/server
 * - `signature`: in the reference, as it is in the source by test/docs/apiReference.test.ts
 * - `example`: of a doc comment, in the reference; run by test/docs/docExamples.test.ts and compiled
 * - `results`: what it says after `// =>` holds, by test/docs/results.test.ts; compiled too
 * - `page`: compiled, and used in a browser, by test/package/recipes.test.ts
 * - `markup`: the page on which a script of the same section runs
 * - `style`: changes what is seen in a browser, and names what the stylesheet has
 * - `shadcn`: in the app of test/ecosystem/shadcn, used in a browser
 * - `testing`: a test, or a setting of one, run by test/ecosystem/testing.test.ts
 * - `preload`: a handler of the app that test/package/lateEngine.test.ts builds
 * - `commands`: those that package.json, or the first line of a new project, has
 */
export type Check =
  | 'session'
  | 'recipe'
  | 'signature'
  | 'example'
  | 'results'
  | 'page'
  | 'markup'
  | 'style'
  | 'shadcn'
  | 'testing'
  | 'preload'
  | 'commands';

export const readPage = (page: string): string => readFileSync(ROOT + page, 'utf8');

/** README.md, CONTRIBUTING.md and every page of docs/, by their paths from the root. */
export function docPages(): string[] {
  return [
    'README.md',
    'CONTRIBUTING.md',
    ...filesBelow('docs').filter((path) => path.endsWith('.md')),
  ];
}

const filesBelow = (folder: string): string[] =>
  readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(ROOT.length)}/${entry.name}`.replaceAll('\\', '/'))
    .sort();

/** The blocks of a text in Markdown. */
export function blocksOf(page: string, text = readPage(page)): DocBlock[] {
  const blocks: DocBlock[] = [];
  let heading = '';
  let section = 0;
  let excuse: string | undefined;
  let open: { line: number; language: string; code: string[] } | undefined;
  text.split('\n').forEach((row, i) => {
    const fence = /^\s*(?:```|~~~)(.*)$/.exec(row);
    if (open && fence) {
      const { line, language } = open;
      blocks.push({ page, line, heading, section, language, code: open.code.join('\n'), excuse });
      open = undefined;
      excuse = undefined;
    } else if (open) open.code.push(row);
    else if (fence) open = { line: i + 1, language: fence[1]!.trim(), code: [] };
    else if (/^#+ /.test(row)) {
      heading = row.replace(/^#+ /, '');
      section++;
    } else if (row !== '' && !row.includes('prettier-ignore')) {
      excuse = /^<!-- not run: (.+) -->$/.exec(row)?.[1];
    }
  });
  return blocks;
}

export const docBlocks = (): DocBlock[] => docPages().flatMap((page) => blocksOf(page));

const recipes = filesBelow('docs/recipes').map((path) => readPage(path).trimEnd());

/** What a block is held to; nothing where no test knows what to do with it. */
export function checkFor({ page, heading, language, code, section }: DocBlock): Check | undefined {
  if (page === 'docs/accessibility.md' && language === 'text') return 'session';
  if (page.startsWith('docs/api/')) {
    if (heading !== 'Example') return 'signature';
    if (code.includes('// =>')) return 'example';
  }
  if (recipes.includes(code)) return 'recipe';
  if (language === 'sh') return 'commands';
  if (page === 'docs/testing.md') return 'testing';
  if (code.includes('vite:preloadError')) return 'preload';
  if (page === 'docs/shadcn.md' || code.includes(" from '@/")) return 'shadcn';
  if (/^(ts|tsx|js|jsx)$/.test(language)) {
    if (code.includes('// =>')) return 'results';
    return /^(import|export) /m.test(code) ? 'page' : undefined;
  }
  if (language === 'css') return 'style';
  const hasScript = blocksOf(page).some(
    (other) => other.section === section && /^[tj]sx?$/.test(other.language),
  );
  return language === 'html' && hasScript ? 'markup' : undefined;
}

/** The file that a block says it is, in its first line. */
export const fileNameOf = (code: string): string | undefined =>
  /^(?:\/\* (\S+\.css) \*\/|\/\/ (\S+\.\w+))\n/.exec(code)?.slice(1).find(Boolean);

/** Where it stands, for the title of a test. */
export const placeOf = ({ page, line, heading }: DocBlock): string => `${page}:${line}, ${heading}`;
