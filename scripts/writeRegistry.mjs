/** Writes public/r/email-field.json and the styles of its story: part of `npm run generate`. A test fails when it is stale. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

const { module } = await runnerImport(pathOf('registryItem.ts'));
writeFileSync(pathOf('../public/r/email-field.json'), module.emailFieldItem());
const { module: styles } = await runnerImport(pathOf('registryStyles.ts'));
writeFileSync(pathOf('../src/demo/registry/shadcn.css'), await styles.registryStyles());
