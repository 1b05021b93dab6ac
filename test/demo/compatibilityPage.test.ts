/** That it agrees with the results of the browser tests is looked after by their reporter. */
import { expect, it } from 'vitest';
import page from '../../docs/compatibility.md?raw';
import { factsOf, renderPage } from '../tools/compatibilityPage.js';

it('docs/compatibility.md is as it was written, and names the versions that are installed', () => {
  expect(renderPage(factsOf(page))).toBe(page);
});
