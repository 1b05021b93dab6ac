/** Calls one function once with one long text and tells how long it took: `hostileCall.mjs SUBJECT TEXT LENGTH`. */
import { performance } from 'node:perf_hooks';
import { hostileText } from './hostileTexts.mjs';

const core = () => import('../../dist/core/index.js');

const SUBJECTS = {
  validateEmail: async () => (await core()).validateEmail,
  suggestEmail: async () => (await core()).suggestEmail,
  'suggestEmail, typing': async () => {
    const { suggestEmail } = await core();
    return (input) => suggestEmail(input, { typing: true });
  },
  emailWarnings: async () => (await core()).emailWarnings,
  completeEmail: async () => (await core()).completeEmail,
  'zod 4': async () => (await import('./peers.mjs')).validators['zod 4'],
  valibot: async () => (await import('./peers.mjs')).validators.valibot,
  validator: async () => (await import('./peers.mjs')).validator,
  isemail: async () => (await import('./peers.mjs')).validators.isemail,
  mailcheck: async () => (await import('./peers.mjs')).correctors.mailcheck,
  zootools: async () => (await import('./peers.mjs')).correctors.zootools,
  'email-typo-fixer': async () => (await import('./peers.mjs')).correctors['email-typo-fixer'],
};

const [subject, name, length] = process.argv.slice(2);
const call = await SUBJECTS[subject]();
const text = hostileText(name, Number(length));
let threw = null;
performance.now();
const start = performance.now();
try {
  if (call) call(text);
} catch (error) {
  threw = error.name;
}
const ms = performance.now() - start;
process.send({ ms: call ? ms : null, threw });
