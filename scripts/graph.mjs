/**
 * Draws which room imports which into ARCHITECTURE.md: `npm run graph`. A test fails when it is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';

const PAGE = new URL('../ARCHITECTURE.md', import.meta.url);

/** @returns {Promise<string>} the rooms of core and field and the layers above, as a Mermaid flowchart */
export async function drawGraph() {
  const { output } = await cruise(['src'], {
    ...config.options,
    baseDir: fileURLToPath(new URL('..', import.meta.url)),
    includeOnly: '^src/(core|field)/([a-z]+/|index)|^src/(data|react|ui)/',
    collapse: '^src/(core|field)/[^/]+|^src/[^/]+',
    outputType: 'mermaid',
  });
  return String(output).trim();
}

/** The page with a drawing in the place of its own. */
export const withGraph = (page, graph) =>
  page.replace(/(?<=```mermaid\n)[^]*?(?=\n```)/, () => graph);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, withGraph(readFileSync(PAGE, 'utf8'), await drawGraph()));
}
