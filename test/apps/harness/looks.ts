import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIELD_PARTS, openForm, see, shown, type Parts } from './fieldParts.ts';
import { readLook, type Painted } from './readLook.ts';
import { PageSeat } from './Seat.ts';
import { DARK, LIGHT, withPage, type Scheme } from './withPage.ts';

const SCREENSHOTS = fileURLToPath(new URL('../__screenshots__', import.meta.url));

export interface LookSubject {
  readonly browser: Browser;
  readonly url: string;
  /** The same field with `addressee/styles.css` on a bare page, in development. */
  readonly reference: string;
}

/** What the default look has to be in a built page. */
export function itLooksRight(
  name: string,
  subject: () => LookSubject,
  schemes: readonly Scheme[] = [LIGHT, DARK],
): void {
  describe('looks', () => {
    describe.each(schemes)('in $name', (scheme) => {
      let painted: Painted;
      beforeAll(async () => {
        painted = await withPage(subject(), scheme, ({ page }) => page.evaluate(readLook));
      });

      it('has a border of one pixel that is in sight', () => {
        const { look, contrast } = painted;
        expect(look.input).toMatchObject({
          'border-top-width': '1px',
          'border-top-style': 'solid',
        });
        expect(contrast['input, border']).toBeGreaterThanOrEqual(3);
      });

      it('has texts that can be read', () => {
        const weak = Object.entries(painted.contrast).filter(
          ([part, ratio]) => part.endsWith('text') && ratio < 4.5,
        );
        expect(weak).toEqual([]);
      });

      it('has an error in a colour of its own', () => {
        expect(painted.look.error!.color).not.toBe(painted.look.question!.color);
      });

      it('is as on a bare page in development', async () => {
        expect(painted.look).toEqual(await referenceLook(subject(), scheme));
      });
    });

    itFits(name, subject, FIELD_PARTS, schemes);

    it('keeps its border in forced colours', async () => {
      await withPage(subject(), LIGHT, async ({ page }) => {
        await page.emulateMedia({ forcedColors: 'active' });
        const style = await page.evaluate(borderOf, FIELD_PARTS.input);
        expect(style.style).toBe('solid');
        expect(parseFloat(style.width)).toBeGreaterThanOrEqual(1);
      });
    });

    it.each([320, 390])('moves nothing at %i px when a suggestion comes', async (width) => {
      await itStays(subject(), FIELD_PARTS, width);
    });
  });
}

/** What stands under the field stays where it is when a suggestion comes. */
export async function itStays(
  { browser, url }: Pick<LookSubject, 'browser' | 'url'>,
  parts: Parts,
  width: number,
): Promise<void> {
  const seat = await PageSeat.at(browser);
  try {
    await seat.page.setViewportSize({ width, height: 800 });
    await openForm(seat, url, parts);
    await seat.type('maximilian.mustermann@gmial.com');
    const { submitTop } = await shown(seat, parts);
    const offering = await see(seat, parts, ({ isOffering }) => isOffering);
    expect(offering.submitTop).toBe(submitTop);
  } finally {
    await seat.close();
  }
}

/** Nothing overflows; what there is to see goes to a folder of screenshots. */
export function itFits(
  name: string,
  subject: () => LookSubject,
  parts: Parts,
  schemes: readonly Scheme[] = [LIGHT, DARK],
): void {
  it.each(schemes)('fits into 320 and 1280 px, in $name', async (scheme) => {
    const overflows = await withPage(subject(), scheme, takePictures, parts);
    expect(overflows).toEqual([0, 0]);

    async function takePictures({ page }: PageSeat): Promise<number[]> {
      const found: number[] = [];
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        await page.screenshot({ path: picture(`${name} ${scheme.name} ${width}`) });
        found.push(await page.evaluate(overflow));
      }
      return found;
    }
  });
}

/** The bare page takes over the colours of the app's page, as any field takes its page's. */
async function referenceLook(subject: LookSubject, scheme: Scheme): Promise<Painted['look']> {
  const page = await withPage(subject, scheme, ({ page }) => page.evaluate(pageColours));
  return withPage({ ...subject, url: subject.reference }, scheme, async (seat) => {
    await seat.page.evaluate(takeColours, page);
    return (await seat.page.evaluate(readLook)).look;
  });
}

function picture(name: string): string {
  mkdirSync(SCREENSHOTS, { recursive: true });
  return `${SCREENSHOTS}/${name.replaceAll(' ', '-')}.png`;
}

// These run in the page.

function overflow(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

function borderOf(selector: string): { width: string; style: string } {
  const style = getComputedStyle(document.querySelector(selector)!);
  return { width: style.borderTopWidth, style: style.borderTopStyle };
}

function pageColours(): Record<string, string> {
  const field = getComputedStyle(document.querySelector('.addressee')!.parentElement!);
  const { backgroundColor } = getComputedStyle(document.body);
  return { color: field.color, backgroundColor, colorScheme: field.colorScheme };
}

function takeColours(colours: Record<string, string>): void {
  document.documentElement.style.colorScheme = colours.colorScheme!;
  Object.assign(document.body.style, colours);
}
