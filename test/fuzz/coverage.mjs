/** What an input reaches of the built core. */
import { register } from 'node:module';

register('./instrument.mjs', import.meta.url);
export const core = await import('../../dist/core/index.js');

const { counters, branches } = gather(globalThis.__fuzzed__);

/** How many statements, branches and functions there are. */
export const BLOCKS = counters.length;

/** Puts the counters of all files into one array, so that they are read and cleared at once. */
function gather(files) {
  const all = Object.values(files);
  const countsOf = ({ s, f, b }) => [Object.keys(s), Object.keys(f), ...Object.values(b)];
  const size = all.flatMap(countsOf).reduce((sum, { length }) => sum + length, 0);
  const counters = new Uint32Array(size);
  const branches = [];
  let used = 0;
  const take = (count) => counters.subarray(used, (used += count));
  for (const file of all) {
    file.s = take(Object.keys(file.s).length);
    file.f = take(Object.keys(file.f).length);
    for (const [id, paths] of Object.entries(file.b)) {
      const { path } = file;
      const { line } = file.branchMap[id].loc.start;
      paths.forEach((_, i) => branches.push({ at: used + i, path, line }));
      file.b[id] = take(paths.length);
    }
  }
  return { counters, branches };
}

/**
 * Runs something and tells what it reached: a number a block and order of magnitude of its count; and how many blocks
 * it ran in all, which is what it took, the same on every machine.
 *
 * @param run - throws where something is wrong; so does this
 */
export function reachedBy(run) {
  counters.fill(0);
  run();
  const features = [];
  let work = 0;
  for (let i = 0; i < counters.length; i++) {
    const count = counters[i];
    work += count;
    // 1, 2 to 3, 4 to 7, and so on: a loop that goes around more often is news.
    if (count > 0) features.push(i * 32 + (31 - Math.clz32(count)));
  }
  return { features, work };
}

/** @returns the block of what `reachedBy` tells */
export const blockOf = (feature) => Math.floor(feature / 32);

/** Where the branches are that none of the blocks is. */
export const branchesOutside = (blocks) =>
  branches.filter(({ at }) => !blocks.has(at)).map(({ path, line }) => `${path}:${line}`);
