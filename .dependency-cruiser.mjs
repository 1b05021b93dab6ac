/**
 * Who may import whom, types included. `npm run lint` holds it; ARCHITECTURE.md shows the graph.
 *
 * Layers: data <- core <- field <- react <- ui <- demo. Beside them are the locales, which take types of core.
 * A layer's rooms are listed from the lowest to the highest: a room imports from those before it.
 */
const LAYERS = ['data', 'core', 'field', 'react', 'ui', 'demo'];

const ROOMS = {
  core: [
    ...['syntax', 'messages', 'strings', 'domain', 'providers'],
    ...['text', 'model', 'search', 'suggest'],
  ],
  field: ['state', 'messages', 'input', 'contract', 'controller', 'props', 'suggestions'],
};

/** Files of core that no room may import: they stand on all of them. */
const TOP_OF_CORE = ['checker', 'warnings', 'schema', 'warmUp', 'index'];

/** What a layer opens to the others beside its index. */
const DOORS = {
  core: ['checker', 'options', 'warmUp', 'syntax/index', 'messages/index'],
  // Fetched when it is needed; an index that named it would bring it along.
  field: ['suggestions/index'],
  // Without `use client`, which an index must not have.
  react: ['useField', 'hookEngine'],
  ui: [],
};

const PACKAGES = {
  data: [],
  core: ['fastest-levenshtein'],
  field: [],
  react: ['react'],
  ui: ['react'],
};

const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const oneOf = (names) => `(${names.join('|')})`;

const layers = LAYERS.slice(0, -1).map((layer, i) =>
  error(
    `${layer}-imports-left`,
    `src/${layer} imports from the layers left of it: ${LAYERS.join(' <- ')}.`,
    { path: `^src/${layer}/` },
    { path: `^src/${oneOf([...LAYERS.slice(i + 1), 'locales', 'index'])}` },
  ),
);

const doors = Object.entries(DOORS).map(([layer, files]) =>
  error(
    `${layer}-by-its-index`,
    `What others may use of src/${layer} is in its index.`,
    { path: '^src/', pathNot: `^src/(${layer}|demo)/` },
    { path: `^src/${layer}/`, pathNot: `^src/${layer}/${oneOf(['index', ...files])}\\.ts$` },
  ),
);

const rooms = Object.entries(ROOMS).flatMap(([layer, names]) => [
  ...names.map((room, i) =>
    error(
      `${layer}-${room}-imports-lower-rooms`,
      `The rooms of src/${layer}, from the lowest: ${names.join(', ')}.`,
      { path: `^src/${layer}/${room}/` },
      {
        path: `^src/${layer}/(${oneOf(['-', ...names.slice(i + 1)])}/|${oneOf(TOP_OF_CORE)}\\.ts$)`,
      },
    ),
  ),
  error(
    `${layer}-rooms-by-their-index`,
    'What other rooms may use is in the index of the room.',
    { path: `^src/${layer}/([^/]+)/` },
    { path: `^src/${layer}/[^/]+/`, pathNot: `^src/${layer}/($1/|[a-z]+/index\\.ts$)` },
  ),
]);

const packages = Object.entries(PACKAGES).map(([layer, names]) =>
  error(
    `${layer}-packages`,
    `src/${layer} imports ${names.join(', ') || 'no package'}.`,
    { path: `^src/${layer}/` },
    { path: 'node_modules/', pathNot: `node_modules/(@types/)?${oneOf(['-', ...names])}/` },
  ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    error(
      'no-circles',
      'Whoever reads one of them has to read all.',
      { path: '^src/' },
      { circular: true },
    ),
    ...layers,
    ...doors,
    ...rooms,
    error(
      'data-stands-alone',
      'Tables import nothing but tables.',
      { path: '^src/data/' },
      { path: '^src/', pathNot: '^src/data/' },
    ),
    error(
      'data-is-core’s',
      'Tables are read by core alone.',
      { path: '^src/(field|react|ui|locales)/' },
      { path: '^src/data/' },
    ),
    error(
      'locales-take-types',
      'A language takes the types of its messages, and nothing that runs.',
      { path: '^src/locales/', pathNot: '^src/locales/en\\.ts$' },
      { dependencyTypesNot: ['type-only'] },
    ),
    ...packages,
    error(
      'no-node',
      'The package runs in browsers.',
      { path: '^src/' },
      { dependencyTypes: ['core'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
    reporterOptions: {
      archi: { collapsePattern: '^src/(core|field)/[^/]+|^src/[^/]+|^node_modules/[^/]+' },
    },
  },
};
