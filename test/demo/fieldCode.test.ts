import { expect, it } from 'vitest';
import { fieldCode } from '../../src/demo/fieldCode.js';

/** The element alone. */
const element = (args: Parameters<typeof fieldCode>[0]) =>
  /<EmailField[^]*?\/>/.exec(fieldCode(args))![0].replace(/\s+/g, ' ');

it.each([
  [{}, '<EmailField name="email" />'],
  [{ required: true, disabled: false }, '<EmailField name="email" required />'],
  [
    { label: 'Work email', suggestionDelay: 0 },
    'name="email" label="Work email" suggestionDelay={0}',
  ],
  [{ label: 'Say "hi" & bye' }, `label={'Say "hi" & bye'}`],
  [{ label: "Ann's {mail}\n" }, "label={'Ann\\'s {mail}\\n'}"],
  [{ domains: ['acme.com', "o'neil.org"] }, "domains={['acme.com', 'o\\'neil.org']}"],
  [{ validate: 'failing' as const }, 'validate={checkOnServer}'],
])('%j is written', (args, code) => {
  expect(element(args)).toContain(code);
});

it('a check comes along', () => {
  expect(fieldCode({ validate: 'refusing' })).toContain('async function checkOnServer()');
  expect(fieldCode({})).not.toContain('checkOnServer');
});
