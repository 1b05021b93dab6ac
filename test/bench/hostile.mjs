/** The first call with a megabyte, each in a process of its own. */
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
/** Whoever has not answered by then is cut off. */
const CAP_MS = 10_000;
/** A cold call can't be repeated in its process, so other processes repeat it: the least counts. */
const TRIES = 3;

async function firstCall(subject, name, tries) {
  const results = [];
  for (let i = 0; i < tries; i++)
    results.push(await childResult('hostileCall.mjs', [subject, name], CAP_MS));
  const answered = results.filter(Boolean);
  if (answered.some(({ ms }) => ms === null)) return null;
  return {
    name,
    ms: answered.length ? Math.min(...answered.map(({ ms }) => ms)) : Infinity,
    threw: answered.find(({ threw }) => threw)?.threw,
  };
}

/** The worst of all texts; `null` where there is no such function. */
async function worstOf(subject, tries) {
  const calls = [];
  for (const name of hostileNames) calls.push(await firstCall(subject, name, tries));
  if (calls.includes(null)) return null;
  const worst = calls.reduce((most, call) => (call.ms > most.ms ? call : most));
  return { subject, worst, threw: calls.filter(({ threw }) => threw) };
}

const ours = [];
for (const subject of OURS) ours.push(await worstOf(subject, TRIES));
const peers = [];
for (const subject of PEERS) peers.push(await worstOf(subject, 1));
const found = ours.filter(Boolean);

const shown = (ms) => (ms === Infinity ? `> ${digits(CAP_MS)}` : digits(ms));

tell({
  title: 'A megabyte of anything',
  text:
    `${hostileNames.length} texts of a million characters (${hostileNames.join(', ')}); the first ` +
    'call in a fresh process. The slowest text of each:',
  tables: [
    {
      columns: ['', 'ms', 'text', 'throws at'],
      rows: [...found, ...peers].map(({ subject, worst, threw }) => [
        subject,
        shown(worst.ms),
        worst.name,
        threw.length ? `${threw.length} of ${hostileNames.length}` : 'none',
      ]),
    },
  ],
  targets: [
    ...found.map(({ subject, worst }) =>
      target(`${subject}, slowest text`, worst.ms, ' ms', { atMost: 0.1 }),
    ),
    target('texts that any of ours throws at', found.flatMap(({ threw }) => threw).length, '', {
      atMost: 0,
    }),
  ],
});
