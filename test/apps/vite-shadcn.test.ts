import { describe, expect, it } from 'vitest';
import { itBehaves, itSurvivesDoubleClicks } from './harness/behaviour.ts';
import { FIELD_PARTS, type Parts } from './harness/fieldParts.ts';
import { DARK, DARK_CLASS, itFits, itLooksRight, itStays, LIGHT } from './harness/looks.ts';
import { inOtherEngines } from './harness/otherEngines.ts';
import { addReadmePage } from './harness/readmePage.ts';
import { useApp } from './harness/useApp.ts';

const running = useApp('vite-shadcn', { folder: 'dist' }, ['/', '/hook.html'], addReadmePage);
const at = (path: string) => () => ({ ...running(), url: running().url + path });

const SIGN_UP: Parts = {
  ...FIELD_PARTS,
  others: { selector: 'input[name=name]', text: 'Ann' },
};

describe('React Hook Form, zod and EmailField beside shadcn/ui', () => {
  itBehaves(running, SIGN_UP);
  itFits('vite-shadcn field', running, SIGN_UP);

  it('looks as the input beside it', async () => {
    const { browser, url } = running();
    const page = await browser.newPage();
    await page.goto(url);
    const [name, email] = await page.evaluate(() =>
      ['name', 'email'].map((name) => {
        const style = getComputedStyle(document.querySelector(`input[name=${name}]`)!);
        const { height, borderTopColor, borderTopWidth, borderTopLeftRadius, fontSize } = style;
        const { paddingLeft, backgroundColor, boxShadow, color } = style;
        const border = { borderTopColor, borderTopWidth, borderTopLeftRadius };
        return { height, ...border, fontSize, paddingLeft, backgroundColor, boxShadow, color };
      }),
    );
    await page.close();
    expect(email).toEqual(name);
  });
});

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
