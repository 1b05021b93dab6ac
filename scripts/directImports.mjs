import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** An import or export of names from a relative path, as TypeScript writes it. */
const IMPORT = /^import \{ ([^}]*) \} from '(\.[^']*)';$/gm;
const EXPORT = /^export \{ ([^}]*) \} from '(\.[^']*)';$/gm;
const EXPORT_ALL = /^export \* from '(\.[^']*)';$/gm;

/**
 * Lets built modules import from the very file that has a name, and the entries of the package export each name by a
 * file of its own. esbuild follows whatever an index names into the chunk of whoever imports one name of it: the
 * suggestion engine would be part of the first load.
 *
 * @param {string} folder - absolute path of the built modules; they are changed in place, line by line
 * @param {string[]} entries - the indexes that users import
 */
export function directImports(folder, entries) {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => resolve(folder, name));
  const indexes = new Map(
    files.filter((file) => file.endsWith('/index.js')).map((file) => [file, exportsOf(file)]),
  );
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const direct = text.replace(IMPORT, (statement, names, path) => {
      const from = resolve(dirname(file), path);
      return indexes.has(from) ? importsFrom(file, from, namesIn(names), indexes) : statement;
    });
    if (direct !== text) writeFileSync(file, direct);
  }
  mkdirSync(resolve(folder, 'exports'));
  for (const entry of entries) splitEntry(folder, resolve(folder, entry), indexes);
}

/** Import statements for names of an index. On one line, so that the lines of the source map stay right. */
function importsFrom(file, index, names, indexes) {
  const homes = new Map();
  for (const [imported, local] of names) {
    const home = homeOf(index, imported, indexes);
    homes.set(home.file, [...(homes.get(home.file) ?? []), clause(home.name, local)]);
  }
  return [...homes]
    .map(([home, names]) => `import { ${names.join(', ')} } from '${pathTo(file, home)}';`)
    .join(' ');
}

/**
 * Makes an entry of the package export everything from files of one name each. Only `export *` leaves the entry itself
 * out of what esbuild follows.
 */
function splitEntry(folder, entry, indexes) {
  const lines = namesOf(entry, indexes).map((name) => {
    const home = homeOf(entry, name, indexes);
    const file = resolve(folder, 'exports', `${name}.js`);
    const path = pathTo(file, home.file);
    writeFileSync(file, `export { ${clause(home.name, name)} } from '${path}';\n`);
    return `export * from '${pathTo(entry, file)}';\n`;
  });
  writeFileSync(entry, lines.join(''));
}

/** The file that has a name of an index, and its name there. */
function homeOf(file, name, indexes) {
  const index = indexes.get(file);
  if (!index) return { file, name };
  const next = index.names.get(name);
  if (next) return homeOf(next.file, next.name, indexes);
  const whole = index.all.find((each) => namesOf(each, indexes).includes(name));
  return whole ? homeOf(whole, name, indexes) : { file, name };
}

/** All names of an index. */
function namesOf(file, indexes) {
  const { names, all } = indexes.get(file);
  return [...names.keys(), ...all.flatMap((each) => namesOf(each, indexes))].sort();
}

/** What an index exports by name, and what it exports whole. */
function exportsOf(file) {
  const text = readFileSync(file, 'utf8');
  const at = (path) => resolve(dirname(file), path);
  const names = new Map();
  for (const [, list, path] of text.matchAll(EXPORT)) {
    for (const [name, exported] of namesIn(list)) names.set(exported, { file: at(path), name });
  }
  return { names, all: [...text.matchAll(EXPORT_ALL)].map(([, path]) => at(path)) };
}

/** Pairs of a name there and its name here. */
const namesIn = (list) =>
  list.split(',').map((each) => {
    const [there, here = there] = each.trim().split(' as ');
    return [there, here];
  });

const clause = (there, here) => (there === here ? here : `${there} as ${here}`);

function pathTo(file, other) {
  const path = relative(dirname(file), other);
  return path.startsWith('.') ? path : `./${path}`;
}
