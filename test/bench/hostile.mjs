/** The first call with 64 KB or a megabyte, each in a process of its own. */
import { childResult } from './childResult.mjs';
import { hostileNames } from './hostileTexts.mjs';
import { digits, target, tell } from './report.mjs';

const OURS = [
  'validateEmail',
  'suggestEmail',
  'suggestEmail, typing',
  'emailWarnings',
  'completeEmail',
];
const PEERS = [
  'valibot',
  'zod 4',
  'validator',
  'isemail',
  'mailcheck',
  'zootools',
  'email-typo-fixer',
];
const KILOBYTES_64 = 65_536;
const MEGABYTE = 1_000_000;
/** Whoever has not answered by then is cut off. */
const CAP_MS = 10_000;
/** A cold call can't be repeated in its process, so other processes repeat it: the least counts. */
const TRIES = 3;

async function firstCall(subject, name, length, tries) {
  const results = [];
  for (let i = 0; i < tries; i++)
    results.push(await childResult('hostileCall.mjs', [subject, name, String(length)], CAP_MS));
  const answered = results.filter(Boolean);
  if (answered.some(({ ms }) => ms === null)) return null;
  return {
    name,
    ms: answered.length ? Math.min(...answered.map(({ ms }) => ms)) : Infinity,
    threw: answered.find(({ threw }) => threw)?.threw,
  };
}

/** The worst of all texts; `null` where there is no such function. */
async function worstOf(subject, length, tries) {
  const calls = [];
  for (const name of hostileNames) calls.push(await firstCall(subject, name, length, tries));
  if (calls.includes(null)) return null;
  const worst = calls.reduce((most, call) => (call.ms > most.ms ? call : most));
  return { subject, worst, threw: calls.filter(({ threw }) => threw) };
}

async function worstOfAll(subjects, length, tries) {
  const worst = [];
  for (const subject of subjects) worst.push(await worstOf(subject, length, tries));
  return worst.filter(Boolean);
}

const smaller = await worstOfAll(OURS, KILOBYTES_64, TRIES);
const found = await worstOfAll(OURS, MEGABYTE, TRIES);
const peers = await worstOfAll(PEERS, MEGABYTE, 1);

const shown = (ms) => (ms === Infinity ? `> ${digits(CAP_MS)}` : digits(ms));
const row = ({ subject, worst, threw }) => [
  subject,
  shown(worst.ms),
  worst.name,
  threw.length ? `${threw.length} of ${hostileNames.length}` : 'none',
];
const columns = ['', 'ms', 'text', 'throws at'];

tell({
  title: 'A megabyte of anything',
  text:
    `${hostileNames.length} texts of a million characters (${hostileNames.join(', ')}); the first ` +
    'call in a fresh process. The slowest text of each; below, of ours at 64 KB: the length makes no difference.',
  tables: [
    { columns, rows: [...found, ...peers].map(row) },
    { columns, rows: smaller.map(row) },
  ],
  targets: [
    ...found.map(({ subject, worst }) =>
      target(`${subject}, slowest text`, worst.ms, ' ms', { atMost: 0.1 }),
    ),
    ...smaller.map(({ subject, worst }) =>
      target(`${subject}, slowest text of 64 KB`, worst.ms, ' ms', { atMost: 0.1 }),
    ),
    target(
      'texts that any of ours throws at',
      [...found, ...smaller].flatMap(({ threw }) => threw).length,
      '',
      { atMost: 0 },
    ),
  ],
});
