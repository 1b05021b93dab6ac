/** How time and memory grow with the number of domains: 50 to 500,000 of one's own. */
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createEmailChecker } from '../../dist/core/index.js';
import { flat } from './flat.mjs';
import { madeUpDomains, withTypo } from './madeUpDomains.mjs';
import { leastTimes } from './measure.mjs';
import { providerDomains } from './providerDomains.mjs';
import { pick, randomFrom } from './random.mjs';
import { digits, target, tell } from './report.mjs';

const SIZES = [50, 500, 5_000, 50_000, 500_000];
/** Beyond it a dictionary counts as large, and the stricter target holds. */
const LARGE = 5_000;
const QUERIES = 100;
/** A size may take so long for all its rounds. */
const CAP_MS = 30_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

function memoryUsed() {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timed(action) {
  const start = performance.now();
  const result = action();
  return [performance.now() - start, result];
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function measureSize(size) {
  const random = randomFrom(size);
  const domains = flat(madeUpDomains(size, random));
  const slipped = Array.from(
    { length: QUERIES },
    () => `ann@${withTypo(pick(domains, random), random)}`,
  );
  const queries = flat(slipped);
  const before = memoryUsed();
  const [buildMs, checker] = timed(() => {
    const built = createEmailChecker({ domains });
    // What is compiled at the first call belongs to the time to build.
    built.suggest('ann@gmial.com');
    return built;
  });
  const bytes = memoryUsed() - before;
  const [firstKeyMs] = timed(() => checker.suggest('ann@gmial.c', { typing: true }));
  const least = leastTimes(checker.suggest, queries, { rounds: 9, capMs: CAP_MS });
  const found = queries.filter((query) => checker.suggest(query) !== null).length;
  return {
    size,
    total: size + providerDomains.length,
    buildMs,
    firstKeyMs,
    bytes,
    ns: mean(least),
    found,
  };
}

/** The slope of the least-squares line through the logarithms: 1 is in proportion, 0 is constant. */
function exponent(points) {
  const xs = points.map(({ total }) => Math.log(total));
  const ys = points.map(({ ns }) => Math.log(ns));
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, i) => (x - meanX) * (ys[i] - meanY)));
  return covariance / mean(xs.map((x) => (x - meanX) ** 2));
}

// What is compiled while the first size runs would be counted there alone.
measureSize(SIZES[0]);
const points = SIZES.map(measureSize);
const large = points.filter(({ size }) => size >= LARGE);

tell({
  title: 'Growth',
  text:
    `\`createEmailChecker({ domains })\` with made-up domains beside the built-in ` +
    `${providerDomains.length}; ${QUERIES} queries with one typo each, the least time of each query ` +
    'over nine rounds. The exponents are fitted to the logarithms of time and of all domains.',
  tables: [
    {
      columns: [
        'own domains',
        'µs a query',
        'build, ms',
        'first key, ms',
        'memory, MB',
        'suggested, %',
      ],
      rows: points.map(({ size, ns, buildMs, firstKeyMs, bytes, found }) => [
        size.toLocaleString('en'),
        digits(ns / 1000),
        digits(buildMs),
        digits(firstKeyMs),
        digits(bytes / 1e6),
        digits((found / QUERIES) * 100),
      ]),
    },
  ],
  targets: [
    target('exponent, 50 to 500,000 domains', exponent(points), '', { atMost: 1.05 }),
    target('500,000 domains, a query', points.at(-1).ns / 1e6, ' ms', { atMost: 0.4 }),
    target('exponent of large dictionaries, from 5,000 domains', exponent(large), '', {
      atMost: 0.3,
    }),
  ],
});
