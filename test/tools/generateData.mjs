// Writes the tables that come from packages: `npm run generate`. A test fails when they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tlds } from '@hapi/tlds';

const here = dirname(fileURLToPath(import.meta.url));
const { devDependencies } = JSON.parse(
  readFileSync(join(here, '..', '..', 'package.json'), 'utf8'),
);
const version = devDependencies['@hapi/tlds'].replace('^', '');
/** The day the tables were last made from a new version of their source. */
const DATE = '2026-11-23';

const header = (what, count) => `/**
 * ${what}
 * Generated from @hapi/tlds ${version} (BSD-3-Clause), IANA's list of top-level domains, ${DATE}:
 * ${count} endings. To refresh: update the package, then \`npm run generate\`.
 */
`;

/** @returns the generated files: name to content */
export function renderTables() {
  const all = [...tlds].map((tld) => tld.toLowerCase());
  const ascii = (tld) => /^(xn--[a-z0-9-]+|[a-z]+)$/.test(tld);
  const endings = all.filter(ascii).sort();
  const countries = endings.filter((tld) => tld.length === 2);
  return {
    'endings.ts': `${header("Every ending in IANA's root zone, separated by spaces, for the unknown-ending warning.", endings.length)}export const endings =\n  '${endings.join(' ')}';\n`,
    'countryEndings.ts': `${header('The two-letter endings, run together.', countries.length)}export const countryEndings =\n  '${countries.join('')}';\n`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(renderTables())) {
    writeFileSync(join(here, '..', '..', 'src', 'data', name), text);
  }
}
