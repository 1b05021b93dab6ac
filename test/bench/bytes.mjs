/** What each package adds to a page: the same on every machine. */
import { Buffer } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { digits, tell } from './report.mjs';

const dist = (file) =>
  JSON.stringify(fileURLToPath(new URL(`../../dist/${file}`, import.meta.url)));

/** Each is the least that one writes to have it; what is exported stays. */
const VALIDATORS = {
  'addressee, validateEmail': `export { validateEmail } from ${dist('core/index.js')}`,
  valibot: `import { email, pipe, safeParse, string } from 'valibot';
    const schema = pipe(string(), email());
    export const check = (text) => safeParse(schema, text)`,
  'zod 4': `import { email } from 'zod';
    const schema = email();
    export const check = (text) => schema.safeParse(text)`,
  'email-validator': `import { validate } from 'email-validator'; export { validate }`,
  validator: `import isEmail from 'validator/es/lib/isEmail'; export { isEmail }`,
};
const CORRECTORS = {
  'addressee, suggestEmail': `export { suggestEmail } from ${dist('core/index.js')}`,
  mailcheck: `import mailcheck from 'mailcheck'; export { mailcheck }`,
  zootools: `import { run } from '@zootools/email-spell-checker'; export { run }`,
  'email-typo-fixer': `export { emailTypoFixer } from 'email-typo-fixer'`,
};
const FIELDS = {
  'addressee, EmailField': `export { EmailField } from ${dist('index.js')}`,
  'addressee, useEmailField': `export { useEmailField } from ${dist('index.js')}`,
  '@smastrom, its own list': `export { Email, domains } from '@smastrom/react-email-autocomplete'`,
  "downshift's combobox": `export { useCombobox } from 'downshift'`,
  "React Aria's TextField": `export { FieldError, Input, Label, TextField } from 'react-aria-components'`,
};

const ENTRY = 'virtual:entry';

/** The code of an entry, as a page would get it: without React, which is there already. */
async function bundle(code) {
  process.env.NODE_ENV = 'production';
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [
      {
        name: 'entry',
        resolveId: (id) =>
          id === ENTRY ? fileURLToPath(new URL('entry.js', import.meta.url)) : null,
        load: (id) => (id.endsWith('/bench/entry.js') ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: ENTRY,
        external: /^react(-dom)?($|\/)/,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return output.map((file) => file.code ?? '').join('\n');
}

async function rows(entries) {
  const found = [];
  for (const [name, code] of Object.entries(entries)) {
    const text = await bundle(code);
    const kB = (bytes) => digits(bytes / 1000);
    found.push([name, kB(gzipSync(text).length), kB(Buffer.byteLength(text))]);
  }
  return found;
}

const columns = ['', 'gzipped, kB', 'minified, kB'];

tell({
  title: 'Bytes',
  text:
    'One import of each, bundled and minified by Vite, without React. These figures are the same on ' +
    'every machine. The packages do not do the same: what each puts right is in docs/accuracy.md.',
  tables: [
    { caption: 'Validating:', columns, rows: await rows(VALIDATORS) },
    { caption: 'Suggesting:', columns, rows: await rows(CORRECTORS) },
    { caption: 'A field, with all that it needs:', columns, rows: await rows(FIELDS) },
  ],
});
