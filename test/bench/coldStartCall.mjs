/**
 * Imports one module and calls it once: `coldStartCall.mjs SUBJECT [FILE]`. Tells how long both took, and how long a
 * fixed piece of work takes the same process afterwards.
 */
import { performance } from 'node:perf_hooks';

const VALID = 'anna.smith@gmail.com';
const TYPO = 'anna.smith@gmial.com';

const SUBJECTS = {
  'addressee, validateEmail': async () =>
    (await import('../../dist/core/index.js')).validateEmail(VALID),
  'addressee, suggestEmail': async () =>
    (await import('../../dist/core/index.js')).suggestEmail(TYPO),
  'one file': async () => (await import(process.argv[3])).suggestEmail(TYPO),
  valibot: async () => {
    const v = await import('valibot');
    return v.safeParse(v.pipe(v.string(), v.email()), VALID);
  },
  'zod 4': async () => (await import('zod')).email().safeParse(VALID),
  'email-validator': async () => (await import('email-validator')).default.validate(VALID),
  validator: async () => (await import('validator/lib/isEmail.js')).default.default(VALID),
  isemail: async () => (await import('isemail')).default.validate(VALID),
  mailcheck: async () => (await import('mailcheck')).default.run({ email: TYPO }),
  zootools: async () =>
    (await import('@zootools/email-spell-checker')).default.run({ email: TYPO }),
  'email-typo-fixer': async () => (await import('email-typo-fixer')).emailTypoFixer(TYPO),
};

const call = SUBJECTS[process.argv[2]];
const start = performance.now();
const result = await call();
const ms = performance.now() - start;

const then = performance.now();
const words = 'alpha beta gamma delta '.repeat(5000).split(' ');
const { size } = new Map(words.map((word, i) => [word + i, i]));
const workMs = performance.now() - then;
process.send({ ms, workMs, answered: Boolean(result) && size > 0 });
