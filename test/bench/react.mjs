/** A keystroke in React: from the event to the commit, in Chromium, beside the peers. */
import { median } from './measure.mjs';
import { withPage } from './openPage.mjs';
import { digits, target, tell, times } from './report.mjs';

/** What is typed, in parts: after each the field is left. */
const TYPED = {
  right: ['ann@gmail.com'],
  'with a typo': ['ann.smith@yandeks.ru'],
  unfinished: ['ann.smith@gmail'],
  'error on show': ['ann', '@@mail..ru'],
};
const WARM_UP_ROUNDS = 10;
const ROUNDS = 41;

const kinds = Object.keys(TYPED);
const OURS = ['EmailField', 'EmailField, controlled', 'useEmailField'];
const SMASTROM = '@smastrom, its own list';

/** What is timed must do its work: each run checks the text itself. */
async function prove(run) {
  for (const name of OURS) {
    const shown = await run('shownAfter', name, TYPED['with a typo'][0], '.addressee-suggestion');
    if (!shown?.includes('ann.smith@yandex.ru')) throw new Error(`${name} suggests “${shown}”`);
  }
}

/** One round: every field types every address. Another one begins each time. */
async function measureRound(run, names, round) {
  const result = {};
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn + round) % names.length];
    result[name] = {};
    for (const kind of kinds) result[name][kind] = await run('timeKeys', name, TYPED[kind]);
  }
  return result;
}

async function measure({ run }) {
  const names = await run('names');
  await prove(run);
  const rounds = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    const result = await measureRound(run, names, round);
    if (round >= WARM_UP_ROUNDS) rounds.push(result);
  }
  return { names, rounds };
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** How many of the keys were rendered, and what else was. */
async function rendersOf(run, name) {
  const row = [name];
  for (const kind of kinds) {
    const { keys, leaving, pause } = await run('countRenders', name, TYPED[kind]);
    row.push(`${sum(keys)} of ${keys.length}`);
    if (kind === 'with a typo') row.push(pause);
    if (kind === 'error on show') row.push(leaving);
  }
  return row;
}

const { names, rounds } = await withPage(measure);
const renders = await withPage(
  async ({ run }) => {
    const rows = [];
    for (const name of names) rows.push(await rendersOf(run, name));
    return rows;
  },
  { isProfiled: true },
);

/** Milliseconds a key, of one field in one round: of a kind of address, or of all. */
function timeOf(round, name, some = kinds) {
  const keys = some.flatMap((kind) => round[name][kind]);
  return sum(keys) / keys.length;
}
const ratio = (name, other, some) =>
  median(rounds.map((round) => timeOf(round, name, some) / timeOf(round, other, some)));
const [PLAIN] = names;

tell({
  title: 'A keystroke in React',
  text:
    "React's production build in Chromium: from the `input` event to the commit, the mean of the keys of " +
    `four addresses; ${ROUNDS} rounds in which the fields take turns, each time with a new field. Times a ` +
    'plain controlled input with a label. Error on show: the address is left half typed, and then gone ' +
    'on with. The markup alone: the elements of `EmailField` around a controlled input, and nothing else.',
  tables: [
    {
      columns: ['', 'µs a key', '× plain', ...kinds],
      rows: names.map((name) => [
        name,
        digits(median(rounds.map((round) => timeOf(round, name))) * 1000),
        times(ratio(name, PLAIN)),
        ...kinds.map((kind) => times(ratio(name, PLAIN, [kind]))),
      ]),
    },
    {
      caption:
        'Renders, as React tells a `<Profiler>` of them; the same on every machine. Of the keys of each ' +
        'address, after the pause behind a typo, and when a field with an error is left:',
      columns: ['', kinds[0], kinds[1], 'its pause', kinds[2], kinds[3], 'leaving it'],
      rows: renders,
    },
  ],
  targets: [
    ...OURS.map((name) =>
      target(`a key in ${name}, time of a plain controlled input`, ratio(name, PLAIN), ' ×', {
        atMost: 1.3,
      }),
    ),
    target('a key in EmailField, faster than @smastrom', ratio(SMASTROM, 'EmailField'), ' ×', {
      atLeast: 3,
    }),
  ],
});
