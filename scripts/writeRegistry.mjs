/** Writes public/r/email-field.json: part of `npm run generate`. A test fails when it is stale. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

const { module } = await runnerImport(pathOf('registryItem.ts'));
writeFileSync(pathOf('../public/r/email-field.json'), module.emailFieldItem());
