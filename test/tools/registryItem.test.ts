/** `npm run generate` writes public/r/email-field.json and the story's styles; this fails when they are stale. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import item from '../../public/r/email-field.json?raw';
import { registryStyles } from '../../scripts/registryStyles.js';
import { emailFieldItem } from '../../scripts/registryItem.js';

it('public/r/email-field.json is what its source makes', () => {
  expect(item).toBe(emailFieldItem());
});

it('src/demo/registry/shadcn.css is what its source makes', async () => {
  // Vitest gives no text of a stylesheet.
  const styles = readFileSync('src/demo/registry/shadcn.css', 'utf8');
  expect(styles).toBe(await registryStyles());
});

it('an app that gets it needs no file of ours', () => {
  const { files } = JSON.parse(item) as { files: { content: string }[] };
  const imported = [...files[0]!.content.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
  expect(imported).toEqual([
    'react',
    'addressee',
    '@/components/ui/button',
    '@/components/ui/field',
    '@/components/ui/input',
  ]);
});
