/** Imports one module and calls it once: `coldStartCall.mjs SUBJECT`. Tells how long both took. */
import { performance } from 'node:perf_hooks';

const VALID = 'anna.smith@gmail.com';
const TYPO = 'anna.smith@gmial.com';

const SUBJECTS = {
  'addressee, validateEmail': async () =>
    (await import('../../dist/core/index.js')).validateEmail(VALID),
  'addressee, suggestEmail': async () =>
    (await import('../../dist/core/index.js')).suggestEmail(TYPO),
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
process.send({ ms, answered: Boolean(result) });
