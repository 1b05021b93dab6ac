/**
 * Prints what the built demo page loads, in bytes of gzip: before anybody does anything, and at the first sign of
 * somebody. A folder may be named: `node scripts/firstLoad.mjs demo-dist`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/** What a page loads by itself: its scripts, what it names for them, and its style sheets. */
const LOADED = /<(?:script[^>]* src|link rel="(?:modulepreload|stylesheet)"[^>]* href)="([^"]+)"/g;

/** What a script names to be loaded with a part that it imports later: Vite lists it. */
const LISTED = /["`]\.\/([^"`]+\.(?:js|css))["`]/g;

const STATIC = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'];

/**
 * The files of a first visit: scripts of index.html, what these import statically, and its style sheets.
 *
 * @param {string} folder - what `vite build` has written
 * @returns for each its path in the folder, its size in bytes of gzip, and the modules that a source map beside it names
 */
export function firstLoad(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return loadOf(folder, matchesOf(LOADED, html));
}

/** The files that make the page live, at the first sign of somebody; as of `firstLoad`, without its own. */
export function liveLoad(folder) {
  const before = firstLoad(folder).map(({ path }) => path);
  const scripts = before.filter((path) => path.endsWith('.js'));
  const named = scripts.flatMap((path) =>
    matchesOf(LISTED, readFileSync(join(folder, path), 'utf8')).map((name) =>
      posix.join(posix.dirname(path), name),
    ),
  );
  return loadOf(folder, named).filter(({ path }) => !before.includes(path));
}

/** The bytes of files. */
export const sumOf = (files) => files.reduce((sum, { size }) => sum + size, 0);

const matchesOf = (pattern, text) =>
  [...text.matchAll(pattern)].map(([, path]) => posix.normalize(path));

function loadOf(folder, named) {
  const paths = new Set(named);
  // What is added on the way is gone through as well.
  for (const path of paths) {
    for (const imported of importsOf(folder, path)) paths.add(imported);
  }
  return [...paths].map((path) => ({
    path,
    size: gzipSync(readFileSync(join(folder, path)), { level: 9 }).length,
    modules: modulesOf(folder, path),
  }));
}

/** What a script imports statically. */
function importsOf(folder, path) {
  if (!path.endsWith('.js')) return [];
  const { body } = parseAst(readFileSync(join(folder, path), 'utf8'));
  return body
    .filter(({ type, source }) => STATIC.includes(type) && source)
    .map(({ source }) => posix.join(posix.dirname(path), source.value));
}

/** From the root of the project, as in `src/demo/main.tsx`. */
function modulesOf(folder, path) {
  const map = join(folder, `${path}.map`);
  if (!existsSync(map)) return [];
  const { sources } = JSON.parse(readFileSync(map, 'utf8'));
  return sources.map((source) => source.replace(/^.*?(?=(?:src|node_modules)\/)/, ''));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? 'demo-dist';
  const loads = { 'before anybody does anything': firstLoad, 'at the first sign': liveLoad };
  for (const [when, filesOf] of Object.entries(loads)) {
    const files = filesOf(folder);
    for (const { path, size } of files) console.log(`${String(size).padStart(7)}  ${path}`);
    console.log(`${String(sumOf(files)).padStart(7)}  ${when}`);
  }
}
