// Looks for a text that breaks what must hold for any: `npm run fuzz [minutes] [seed]`, ten minutes when left out.
//
// Texts that reach something new in the built core are kept, and new ones are made of them. What is found is written
// to test/fuzz/found/, shortened; what was kept, to test/fuzz/corpus.jsonl, which a test goes through each time.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { lookalikes } from '../../dist/data/lookalikes.js';
import { providers } from '../../dist/data/providers.js';
import { randomFrom } from '../bench/random.mjs';
import { BLOCKS, blockOf, branchesOutside, core, reachedBy } from './coverage.mjs';
import { invariantsOf } from './invariants.mjs';
import { mutate, shorten } from './mutate.mjs';
import { nearlyAddress } from './nearlyAddresses.mjs';

const CORPUS = new URL('corpus.jsonl', import.meta.url);
const FOUND = new URL('found/', import.meta.url);
/** So many texts of the property tests are tried first. */
const FRESH = 2000;
/**
 * What one text may take, in blocks that are run by all calls for it. Half of the texts take a fifth of a million; in
 * ten minutes the most was 227 million, for six signs in place of the @ before foreign letters and thirty labels.
 */
const MOST_WORK = 1_000_000_000;
/** So many orders of magnitude of a count are one in the corpus. */
const COARSE = 8;

const [minutes = 10, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const random = randomFrom(seed);
const { check } = invariantsOf(core, { providers, lookalikes });

/** What was kept, and what each text was the first to reach. */
const kept = [];
const reached = new Set();
/** What was found, by what does not hold. */
const found = new Map();
let tried = 0;
let mostWork = 0;

/** What does not hold for a text: the first words of its message, or '' */
function faultOf(input) {
  try {
    return reachedBy(() => check(input)).work > MOST_WORK ? 'it takes too much' : '';
  } catch (error) {
    return String(error.cause?.message ?? error.message).split(/[:\n(]/)[0];
  }
}

function report(input) {
  const fault = faultOf(input);
  if (!fault || found.has(fault)) return;
  const shortest = shorten(input, (text) => faultOf(text) === fault);
  found.set(fault, shortest);
  mkdirSync(FOUND, { recursive: true });
  const name = createHash('sha256').update(shortest).digest('hex').slice(0, 12);
  writeFileSync(new URL(`${name}.json`, FOUND), `${JSON.stringify({ fault, input: shortest })}\n`);
  console.error(`${fault}: ${JSON.stringify(shortest)}`);
}

/** Tries a text, and keeps it where it reaches something new. */
function attempt(input) {
  tried++;
  let result;
  try {
    result = reachedBy(() => check(input));
  } catch {
    report(input);
    return;
  }
  const { features, work } = result;
  mostWork = Math.max(mostWork, work);
  if (work > MOST_WORK) report(input);
  const fresh = features.filter((feature) => !reached.has(feature));
  if (fresh.length === 0) return;
  for (const feature of fresh) reached.add(feature);
  kept.push({ input, features });
}

/** Of what was kept, what is needed to reach every block, seldom and often: the shortest first. */
function needed() {
  // A number a block, and a few for how often it is reached, so that the file stays small.
  const coarse = (features) => new Set(features.map((feature) => Math.floor(feature / COARSE)));
  const missing = coarse([...reached]);
  return kept
    .sort((a, b) => a.input.length - b.input.length)
    .filter(({ features }) => [...coarse(features)].filter((each) => missing.delete(each)).length)
    .map(({ input }) => input);
}

const blocks = () => new Set(Array.from(reached, blockOf));
const tell = () =>
  console.log(
    `${tried} texts, ${blocks().size} of ${BLOCKS} blocks, ${reached.size} counts, ${kept.length} kept, ` +
      `${found.size} found; one took ${(mostWork / 1e6).toFixed(1)} million blocks at most`,
  );

console.log(`${minutes} minutes, seed ${seed}`);
const end = performance.now() + minutes * 60_000;
if (existsSync(CORPUS)) {
  const lines = readFileSync(CORPUS, 'utf8').trim().split('\n');
  for (const line of lines) attempt(JSON.parse(line));
  tell();
}
for (const input of fc.sample(nearlyAddress, { numRuns: FRESH, seed })) {
  if (performance.now() < end) attempt(input);
}
for (let told = performance.now(); performance.now() < end;) {
  // Those kept last reached what is hardest to reach.
  const choose = () => kept[Math.floor(kept.length * Math.sqrt(random()))].input;
  attempt(mutate(choose(), choose(), random));
  if (performance.now() - told > 30_000) {
    tell();
    told = performance.now();
  }
}
tell();
writeFileSync(
  CORPUS,
  needed()
    .map((input) => `${JSON.stringify(input)}\n`)
    .join(''),
);
console.log(
  'never reached:',
  [...new Set(branchesOutside(blocks()))].join(' ').replaceAll(process.cwd(), ''),
);
process.exitCode = found.size > 0 ? 1 : 0;
