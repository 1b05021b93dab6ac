/** That it agrees with the results of the browser tests is looked after by their reporter. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factsOf, renderPage } from './compatibilityPage.js';

const page = readFileSync(new URL('../../docs/compatibility.md', import.meta.url), 'utf8');

it('docs/compatibility.md is as it was written, and names the versions that are installed', () => {
  expect(renderPage(factsOf(page))).toBe(page);
});
