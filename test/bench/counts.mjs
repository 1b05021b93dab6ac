/** How much work a query does, in calls: the same on every machine. */
import { register } from 'node:module';
import { digits, tell } from './report.mjs';
import { exact, oneTypo, prefixesWithDomain, unknown } from './typedAddresses.mjs';

const counts = (globalThis.counts = {});
register('./countingHooks.mjs', import.meta.url);
const { suggestEmail } = await import('../../dist/core/index.js');

/** What the hooks count. A name that they no longer find would be counted nowhere. */
const COUNTED = ['distance', 'editDistance'];
const uncounted = COUNTED.filter((name) => !(name in counts));
if (uncounted.length) throw new Error(`Nothing counts ${uncounted.join(', ')}`);

function callsOf(address, options) {
  for (const name of Object.keys(counts)) counts[name] = 0;
  suggestEmail(address, options);
  return { ...counts };
}

function row(kind, addresses, options) {
  const calls = addresses.map((address) => callsOf(address, options));
  const cells = COUNTED.flatMap((name) => {
    const each = calls.map((call) => call[name]);
    const mean = each.reduce((sum, count) => sum + count, 0) / each.length;
    return [digits(mean), String(Math.max(...each))];
  });
  return [kind, ...cells];
}

tell({
  title: 'Work a query',
  text:
    'Calls of `distance()`, which are the candidates that length and letters left over, and of the ' +
    'weighted `editDistance()`. These figures are the same on every machine.',
  tables: [
    {
      columns: ['', 'distance(), mean', 'most', 'editDistance(), mean', 'most'],
      rows: [
        row('exact', exact),
        row('one typo', oneTypo),
        row('unknown', unknown),
        row('every prefix after the @', prefixesWithDomain, { typing: true }),
      ],
    },
  ],
});
