/** From import to the first verdict and the first suggestion, each in a process of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { childResult } from './childResult.mjs';
import { median } from './measure.mjs';
import { digits, target, tell, times } from './report.mjs';

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

/** The core in one file, as esbuild makes it. */
const BUNDLES = { 'as it is': false, minified: true };

const folder = mkdtempSync(join(tmpdir(), 'addressee-'));
const fileOf = (name) => join(folder, `${name.replaceAll(' ', '-')}.mjs`);
for (const [name, minify] of Object.entries(BUNDLES)) {
  await build({
    entryPoints: [fileURLToPath(new URL('../../dist/core/index.js', import.meta.url))],
    bundle: true,
    format: 'esm',
    minify,
    outfile: fileOf(name),
  });
}

const bundled = Object.fromEntries(Object.keys(BUNDLES).map((name) => [name, []]));
for (let run = 0; run < RUNS; run++) {
  for (const [name, results] of Object.entries(bundled)) {
    const result = await childResult('coldStartCall.mjs', [
      'one file',
      pathToFileURL(fileOf(name)).href,
    ]);
    if (!result?.answered) throw new Error(`The file ${name} gave no answer`);
    results.push(result);
  }
}
rmSync(folder, { recursive: true });

const least = (name, figure) => Math.min(...bundled[name].map((result) => result[figure]));
const ratio = (name) => least(name, 'ms') / least(name, 'workMs');

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
    'is read from its modules as published; a bundler makes one file of them. The fixed piece of work beside it: a ' +
    'text of 20,000 words is split, and each word put into a Map.',
  tables: [
    { caption: 'To the first verdict:', columns, rows: rows(VERDICT) },
    { caption: 'To the first suggestion:', columns, rows: rows(SUGGESTION) },
    {
      caption: 'To the first suggestion, the core bundled into one file by esbuild:',
      columns: ['', 'least, ms', 'least of the fixed work, ms', 'ratio'],
      rows: Object.keys(BUNDLES).map((name) => [
        name,
        digits(least(name, 'ms')),
        digits(least(name, 'workMs')),
        times(ratio(name)),
      ]),
    },
  ],
  targets: [
    target('import and first suggestion, times a fixed piece of work', ratio('minified'), ' ×', {
      atMost: 0.55,
    }),
  ],
});
