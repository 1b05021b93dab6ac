/** Prints what the build in dist/ loads before and after the first focus, and fails above the limits. */
import { countLoads } from './countLoads.mjs';
import { LOAD_LIMITS } from './loadLimits.mjs';

const loads = await countLoads();
const rows = loads.map(({ page, bundler, first, later }) => [
  `the ${page}, by ${bundler}`,
  {
    'before the first focus': first,
    limit: LOAD_LIMITS[page],
    'fetched on focus': later,
    'its limit': LOAD_LIMITS.engine,
  },
]);
console.log('Bytes of gzip, without React:');
console.table(Object.fromEntries(rows));

const isAbove = ({ page, first, later }) => first > LOAD_LIMITS[page] || later > LOAD_LIMITS.engine;
for (const { page, bundler } of loads.filter(isAbove)) {
  console.error(`Above its limit in scripts/loadLimits.mjs: the ${page}, by ${bundler}`);
  process.exitCode = 1;
}
