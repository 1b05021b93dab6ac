/** From import to the first verdict and the first suggestion, each in a process of its own. */
import { childResult } from './childResult.mjs';
import { median } from './measure.mjs';
import { digits, tell } from './report.mjs';

const RUNS = 15;
const VERDICT = [
  'addressee, validateEmail',
  'valibot',
  'zod 4',
  'email-validator',
  'validator',
  'isemail',
];
const SUGGESTION = ['addressee, suggestEmail', 'mailcheck', 'zootools', 'email-typo-fixer'];

const subjects = [...VERDICT, ...SUGGESTION];
const samples = Object.fromEntries(subjects.map((subject) => [subject, []]));
for (let run = 0; run < RUNS; run++) {
  for (const subject of subjects) {
    const result = await childResult('coldStartCall.mjs', [subject]);
    if (!result?.answered) throw new Error(`${subject} gave no answer`);
    samples[subject].push(result.ms);
  }
}

const rows = (names) =>
  names.map((name) => [name, digits(median(samples[name])), digits(Math.min(...samples[name]))]);
const columns = ['', 'median, ms', 'least, ms'];

tell({
  title: 'Cold start',
  text:
    `From \`import()\` to the first answer in a fresh process, ${RUNS} runs, taking turns. addressee ` +
    'is read from its modules as published; a bundler makes one file of them.',
  tables: [
    { caption: 'To the first verdict:', columns, rows: rows(VERDICT) },
    { caption: 'To the first suggestion:', columns, rows: rows(SUGGESTION) },
  ],
});
