/** Module hooks that count what is run of the built core: each statement, branch and function of it. */
import { fileURLToPath } from 'node:url';
import { createInstrumenter } from 'istanbul-lib-instrument';

const CORE = new URL('../../dist/core/', import.meta.url).href;
const instrumenter = createInstrumenter({ esModules: true, coverageVariable: '__fuzzed__' });

export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (!url.startsWith(CORE)) return loaded;
  const source = instrumenter.instrumentSync(String(loaded.source), fileURLToPath(url));
  return { ...loaded, source };
}
