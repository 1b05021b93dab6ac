// Sends a million random texts through every function of the built core: `npm run hostile [count]`.
// Prints how many were told what, and the slowest call; exits 1 if anything threw.
import { performance } from 'node:perf_hooks';
import {
  createEmailChecker,
  emailSchema,
  emailWarnings,
  formatMessage,
  suggestEmail,
  validateEmail,
} from '../../dist/core/index.js';

const COUNT = Number(process.argv[2] ?? 1_000_000);
const PIECES = [
  ...'abgmilnoruyx0129@@@@....,;:"\'<>()[]{}|\\/-_+*#!?&% \t\n\0',
  ...'аеосрхунтфв"юбіёйαоñé＠．。·﹫’“\u200b\u202e\ufeff\u00ad\u0301😀\ud800\udfff',
  ...['gmail', 'yandex', 'mail', '.ru', '.com', 'mailto:', 'xn--', '=?utf-8?q?', '__proto__'],
  ...['constructor', 'нфтвучюкг', 'пьфшдюсщь', 'xn--80ak6aa92e', '@gmail.com', ' at ', '(at)'],
];

/** A small generator with a seed (mulberry32), so that a failure can be had again. */
let seed = 20261123;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const text = () =>
  Array.from({ length: Math.floor(random() * 24) }, () =>
    random() < 0.05
      ? String.fromCharCode(Math.floor(random() * 65536))
      : PIECES[Math.floor(random() * PIECES.length)],
  ).join('');

const checker = createEmailChecker({
  domains: ['corp.example'],
  international: true,
  localPart: 'rfc5321',
  endings: 'com ru',
});
const schema = emailSchema()['~standard'];

function everything(input) {
  const checked = validateEmail(input);
  if (!checked.valid) for (const issue of checked.issues) formatMessage(issue);
  for (const warning of emailWarnings(input, { endings: 'com ru' })) formatMessage(warning);
  schema.validate(input);
  checker.validate(input);
  checker.warnings(input);
  checker.suggest(input, { typing: true });
  const suggestion = suggestEmail(input);
  return suggestion ? 'suggested' : checked.valid ? 'valid' : 'refused';
}

const told = { valid: 0, refused: 0, suggested: 0, threw: 0 };
let slowest = 0;
for (let i = 0; i < COUNT; i++) {
  const input = text();
  const start = performance.now();
  try {
    told[everything(input)]++;
  } catch (error) {
    told.threw++;
    console.error(JSON.stringify(input), error);
  }
  // The first calls compile the tables and the code.
  if (i > 1000) slowest = Math.max(slowest, performance.now() - start);
}
console.log(`${COUNT} texts: ${JSON.stringify(told)}; the slowest took ${slowest.toFixed(1)} ms`);
process.exitCode = told.threw > 0 ? 1 : 0;
