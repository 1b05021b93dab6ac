import { describe, expect, it, vi } from 'vitest';
import { itBehaves } from './harness/behaviour.ts';
import { itSurvivesDoubleClicks } from './harness/doubleClicks.ts';
import { FIELD_PARTS, type Parts } from './harness/fieldParts.ts';
import { itFits, itLooksRight, itStays } from './harness/looks.ts';
import { inOtherEngines } from './harness/otherEngines.ts';
import { addReadmeToVite } from './harness/readmePage.ts';
import { useApp } from './harness/useApp.ts';
import { DARK, DARK_CLASS, LIGHT } from './harness/withPage.ts';

const running = useApp('vite-shadcn', { folder: 'dist' }, ['/', '/hook.html'], addReadmeToVite);
const at = (path: string) => () => ({ ...running(), url: running().url + path });

const SIGN_UP: Parts = {
  ...FIELD_PARTS,
  others: { selector: 'input[name=name]', text: 'Ann' },
};

describe('React Hook Form, zod and EmailField beside shadcn/ui', () => {
  itBehaves(running, SIGN_UP);
  itFits('vite-shadcn field', running, SIGN_UP);

  it('looks as the input beside it, at rest and with an error', async () => {
    const { browser, url } = running();
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const areAlike = async () => {
      const [name, email] = await page.evaluate(looksOf, ['name', 'email']);
      expect(email).toEqual(name);
      return name!;
    };
    await page.goto(url);
    const rest = await areAlike();
    await page.click(FIELD_PARTS.submit);
    await page.waitForSelector('input[name=email][aria-invalid=true]');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    // shadcn's inputs take their time.
    const invalid = await vi.waitFor(areAlike, 5000);
    expect(invalid.borderTopColor).not.toBe(rest.borderTopColor);
    await page.close();
  });
});

/** Runs in the page. */
function looksOf(names: string[]): Record<string, string>[] {
  return names.map((name) => {
    const style = getComputedStyle(document.querySelector(`input[name=${name}]`)!);
    const { height, borderTopColor, borderTopWidth, borderTopLeftRadius, boxShadow } = style;
    const { fontSize, paddingLeft, backgroundColor, color } = style;
    const border = { borderTopColor, borderTopWidth, borderTopLeftRadius, boxShadow };
    return { height, ...border, fontSize, paddingLeft, backgroundColor, color };
  });
}

describe("useEmailField in shadcn/ui's own input", () => {
  itBehaves(at('/hook.html'), FIELD_PARTS);
  itFits('vite-shadcn hook', at('/hook.html'), FIELD_PARTS);

  it.each([320, 390])('moves nothing at %i px when a suggestion comes', async (width) => {
    await itStays(at('/hook.html')(), FIELD_PARTS, width);
  });
});

describe("README's first example in the scaffold", () => {
  itLooksRight('vite-shadcn readme', at('/readme.html'), [LIGHT, DARK, DARK_CLASS]);
  itSurvivesDoubleClicks(at('/readme.html'), FIELD_PARTS);
});

inOtherEngines(running, { '/': SIGN_UP, '/hook.html': FIELD_PARTS }, '/readme.html');
