/** `npm run generate` writes public/r/email-field.json; this fails when it is stale. */
import { expect, it } from 'vitest';
import item from '../../public/r/email-field.json?raw';
import { emailFieldItem } from '../../scripts/registryItem.js';

it('public/r/email-field.json is what its source makes', () => {
  expect(item).toBe(emailFieldItem());
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
