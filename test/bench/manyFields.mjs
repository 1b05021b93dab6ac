/** 500 fields on one page, beside one alone and beside 500 plain inputs. */
import { median } from './measure.mjs';
import { withPage } from './openPage.mjs';
import { digits, tell, times } from './report.mjs';

const MANY = 500;
const TEXT = 'ann.smith@yandeks.ru';
const WARM_UP_ROUNDS = 3;
const ROUNDS = 15;

const PLAIN = 'plain controlled input';
const NAMES = [
  PLAIN,
  'EmailField',
  'useEmailField',
  '@smastrom, its own list',
  "downshift's combobox",
  "React Aria's TextField",
];

async function measureRound(run, round) {
  const result = {};
  for (let turn = 0; turn < NAMES.length; turn++) {
    const name = NAMES[(turn + round) % NAMES.length];
    result[name] = { alone: await run('timeMany', name, 1, TEXT) };
    result[name].among = await run('timeMany', name, MANY, TEXT);
  }
  return result;
}

const rounds = await withPage(async ({ run }) => {
  const rounds = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    const result = await measureRound(run, round);
    if (round >= WARM_UP_ROUNDS) rounds.push(result);
  }
  return rounds;
});

/** The median over the rounds of whatever is taken from a round. */
const over = (take) => median(rounds.map(take));

tell({
  title: `${MANY} fields on one page`,
  text:
    `Mounted in one commit, and an address typed into the one in the middle; the mean of its keys from ` +
    `event to commit. ${ROUNDS} rounds, in which the fields take turns. The click is one beside all fields, ` +
    'with what goes before it: all listeners on the page together.',
  tables: [
    {
      columns: ['', 'mount, ms', '× plain', 'a key, µs', '× plain', '× one alone', 'a click, ms'],
      rows: NAMES.map((name) => [
        name,
        digits(over((round) => round[name].among.mount)),
        times(over((round) => round[name].among.mount / round[PLAIN].among.mount)),
        digits(over((round) => round[name].among.key) * 1000),
        times(over((round) => round[name].among.key / round[PLAIN].among.key)),
        times(over((round) => round[name].among.key / round[name].alone.key)),
        digits(over((round) => round[name].among.click)),
      ]),
    },
  ],
});
