/** An address with a typo, typed by the keyboard on a machine six times as slow: no task is long. */
import { median } from './measure.mjs';
import { withPage } from './openPage.mjs';
import { digits, target, tell } from './report.mjs';

const SLOWER = 6;
/** Each in a page of its own, where nothing is compiled, and the tables are read for the first time. */
const PAGES = 5;
const TEXT = 'ann.smith@yandeks.ru';
/** Between two keys, in milliseconds: a fast typist's. */
const GAP_MS = 80;
/** Longer than a field waits before it suggests. */
const PAUSE_MS = 1000;

const BLOCKING = 'a field that blocks';
const OURS = ['EmailField', 'EmailField, controlled', 'useEmailField'];
const NAMES = [
  'plain controlled input',
  ...OURS,
  '@smastrom, its own list',
  "downshift's combobox",
  "React Aria's TextField",
  BLOCKING,
];

/**
 * Types into a new field, waits for what it has to say, and leaves it. Nothing else is asked of the
 * page meanwhile: Playwright's own scripts would be the longest tasks.
 */
async function typeSlowly({ page, devtools, run, reload }, name) {
  const throttle = (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await throttle(1);
  await reload();
  await run('show', name);
  await throttle(SLOWER);
  await page.keyboard.type(TEXT, { delay: GAP_MS });
  await page.waitForTimeout(PAUSE_MS);
  await throttle(1);
  const noticed = await run('noticed');
  if (noticed.text !== TEXT) throw new Error(`${name} shows “${noticed.text}”`);
  if (OURS.includes(name) && !noticed.suggestion.includes('ann.smith@yandex.ru')) {
    throw new Error(`${name} suggests “${noticed.suggestion}”`);
  }
  return noticed;
}

const noticed = await withPage(async (opened) => {
  const noticed = Object.fromEntries(NAMES.map((name) => [name, []]));
  for (let round = 0; round < PAGES; round++) {
    for (const name of NAMES) noticed[name].push(await typeSlowly(opened, name));
  }
  return noticed;
});

const countsOf = (name) => noticed[name].map(({ tasks }) => tasks.length);
// Whoever can't see a long task can't say that there is none.
if (Math.min(...countsOf(BLOCKING)) < TEXT.length) {
  throw new Error(`The blocking field was not caught: ${countsOf(BLOCKING)}`);
}

const longest = (name) => Math.max(0, ...noticed[name].flatMap(({ tasks }) => tasks));

tell({
  title: `Typing on a machine ${SLOWER} times as slow`,
  text:
    `Chromium is slowed ${SLOWER} times; \`${TEXT}\` is typed by the keyboard into a field of a new page, ` +
    `and the suggestion is waited for. Tasks of more than 50 ms, on ${PAGES} pages; the slowest key is ` +
    'counted until the page is painted again, in steps of 8 ms. The last one blocks on purpose, to show ' +
    'that it would be seen.',
  tables: [
    {
      columns: ['', 'long tasks a page, median', 'most', 'longest, ms', 'slowest key, ms, median'],
      rows: NAMES.map((name) => [
        name,
        median(countsOf(name)),
        Math.max(...countsOf(name)),
        digits(longest(name)),
        digits(median(noticed[name].map(({ slowest }) => slowest))),
      ]),
    },
  ],
  targets: [
    target(
      `long tasks at ${SLOWER} × CPU throttle, the most of ours`,
      Math.max(...OURS.map((name) => median(countsOf(name)))),
      '',
      { atMost: 0 },
    ),
  ],
});
