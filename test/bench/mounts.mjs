/** What 10,000 fields leave behind once they are gone: listeners, nodes, and memory. */
import { withPage } from './openPage.mjs';
import { digits, target, tell } from './report.mjs';

const MOUNTS = 10_000;
/** Until everything is compiled: code counts as memory in use. */
const WARM_UP = 10_000;

const PLAIN = 'plain controlled input';
const LEAKING = 'a field that leaks';
const OURS = [
  'EmailField',
  'EmailField, typed in and asking',
  'EmailField, controlled',
  'useEmailField',
];
const PEERS = ['@smastrom, its own list', "downshift's combobox", "React Aria's TextField"];

/** What is in use once the garbage is gone. Nodes that have died free others only the next time. */
async function countersOf(devtools) {
  for (let i = 0; i < 4; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize: bytes } = await devtools.send('Runtime.getHeapUsage');
  return { listeners, nodes, bytes };
}

/** What one field leaves behind, each in a page of its own. */
async function leftBy({ run, reload, devtools }, name) {
  await reload();
  await run('mountAndUnmount', name, WARM_UP);
  const before = await countersOf(devtools);
  await run('mountAndUnmount', name, MOUNTS);
  const after = await countersOf(devtools);
  return {
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
    bytes: (after.bytes - before.bytes) / MOUNTS,
  };
}

const left = await withPage(async (opened) => {
  await opened.devtools.send('HeapProfiler.enable');
  const left = {};
  for (const name of [PLAIN, ...OURS, ...PEERS, LEAKING]) left[name] = await leftBy(opened, name);
  return left;
});

// Whoever can't see a leak can't say that there is none.
const { listeners, nodes, bytes } = left[LEAKING];
if (listeners < MOUNTS || nodes < MOUNTS || bytes < 10) {
  throw new Error(`The leak was not caught: ${JSON.stringify(left[LEAKING])}`);
}

const most = (what) => Math.max(...OURS.map((name) => left[name][what]));

tell({
  title: 'Mounting and unmounting',
  text:
    `${MOUNTS.toLocaleString('en')} fields, one after another in one root, after a warm-up of ` +
    `${WARM_UP.toLocaleString('en')}; what is left once the garbage was collected. Typed in and asking: ` +
    'unmounted with the timer of a suggestion running and a `validate` that has not answered. The last ' +
    'one leaks, to show that it would be seen.',
  tables: [
    {
      columns: ['', 'listeners', 'nodes', 'bytes a field'],
      rows: Object.entries(left).map(([name, { listeners, nodes, bytes }]) => [
        name,
        listeners,
        nodes,
        digits(bytes),
      ]),
    },
  ],
  targets: [
    target(`listeners left by ${MOUNTS} fields, the most`, most('listeners'), '', { atMost: 0 }),
    target(`nodes left by ${MOUNTS} fields, the most`, most('nodes'), '', { atMost: 0 }),
    target('memory left by a field, the most', most('bytes'), ' B', { atMost: 10 }),
  ],
});
