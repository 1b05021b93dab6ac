/**
 * Makes the reference of docs/api/ of the doc comments, with TypeDoc. `npm run api` writes it; a test
 * fails where it is stale, or where a public name has no comment.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, Comment, Logger, LogLevel, ReflectionKind } from 'typedoc';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'docs/api');

/** The entry points, in the order of the layers: what comes first is described, the others refer to it. */
const ENTRIES = {
  'src/core/index.ts': {
    name: 'core',
    text: '`addressee/core`: what an address is, what is wrong with it, and what was meant. Needs neither React nor a browser. `addressee` exports all of it as well.',
  },
  'src/index.ts': {
    name: 'addressee',
    text: '`addressee`: the field and the hook under it, for React 18.2 and later, or 19; and the whole [core](core.md) by name.',
  },
  'src/data/tlds.ts': {
    name: 'tlds',
    text: '`addressee/tlds`: for those who want to warn of TLDs that don’t exist.',
  },
};

const KINDS = [
  ReflectionKind.Function,
  ReflectionKind.Variable,
  ReflectionKind.Interface,
  ReflectionKind.TypeAlias,
  ReflectionKind.Property,
].map((kind) => ReflectionKind[kind]);

const MARKDOWN = {
  plugin: ['typedoc-plugin-markdown'],
  router: 'module',
  readme: 'none',
  entryFileName: 'index',
  excludeScopesInPaths: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hidePageTitle: false,
  useCodeBlocks: true,
  expandObjects: true,
  expandParameters: true,
  pageTitleTemplates: { module: ({ name }) => name },
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  tableColumnSettings: {
    hideDefaults: true,
    hideInherited: true,
    hideOverrides: true,
    hideModifiers: true,
    hideSources: true,
  },
};

/** @returns each page by its name, and what the comments lack */
export async function apiReference() {
  const folder = mkdtempSync(join(tmpdir(), 'addressee-api-'));
  const app = await Application.bootstrapWithPlugins({
    entryPoints: Object.keys(ENTRIES).map((path) => join(ROOT, path)),
    tsconfig: join(ROOT, 'tsconfig.json'),
    basePath: ROOT,
    name: 'addressee',
    excludeExternals: true,
    disableSources: true,
    disableGit: true,
    skipErrorChecking: true,
    sort: ['kind', 'source-order'],
    kindSortOrder: KINDS,
    groupOrder: ['Functions', 'Variables', 'Interfaces', 'Type Aliases', '*'],
    validation: { notDocumented: true, notExported: true, invalidLink: true },
    intentionallyNotExported: ['FieldButtonProps', 'OptionProps'],
    requiredToBeDocumented: KINDS,
    outputs: [{ name: 'markdown', path: folder }],
    logLevel: LogLevel.Warn,
    ...MARKDOWN,
  });
  const lacks = [];
  app.logger = new (class extends Logger {
    log(message, level) {
      // Of a type that is written out in place, what it is for is said where it stands.
      if (level >= LogLevel.Warn && !message.includes('.__type.')) lacks.push(message);
    }
  })();
  const project = await app.convert();
  const entries = Object.values(ENTRIES);
  for (const module of project.children) {
    const { name, text } = entries.find((entry) => entry.name === nameOf(module));
    module.name = name;
    module.comment = new Comment([{ kind: 'text', text }]);
    for (const child of module.children) {
      if (child.defaultValue?.length > LONGEST_VALUE) child.defaultValue = '…';
    }
  }
  app.validate(project);
  try {
    await app.generateOutputs(project);
    const read = (name) => tidied(readFileSync(join(folder, `${name}.md`), 'utf8'));
    return { pages: new Map(entries.map(({ name }) => [`${name}.md`, read(name)])), lacks };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the entry point is called that a module of TypeDoc's is made of. */
function nameOf({ name }) {
  const path = Object.keys(ENTRIES).find((path) =>
    path.replace(/(\/index)?\.ts$/, '').endsWith(name.replace(/\/?index$/, '')),
  );
  return ENTRIES[path].name;
}

/** A table is not written out. In characters. */
const LONGEST_VALUE = 100;

const HEAD = '<!-- Written by `npm run api` from the doc comments; edit those, not this file. -->';

/** Without the rows that only take a type apart which stands in the row above. */
const tidied = (text) =>
  `${HEAD}\n\n${text.trimEnd().replace(/^\| `[\w~-]+\.[^|]+\|.*\| - \|\n/gm, '')}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pages, lacks } = await apiReference();
  for (const [name, text] of pages) writeFileSync(join(FOLDER, name), text);
  if (lacks.length > 0) {
    console.error(lacks.join('\n'));
    process.exitCode = 1;
  }
}
