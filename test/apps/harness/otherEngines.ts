import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itBehaves } from './behaviour.ts';
import { FIELD_PARTS, openForm, see, type Parts } from './fieldParts.ts';
import { readLook } from './readLook.ts';
import { openFirefox, PageSeat, type Seat } from './Seat.ts';
import { WebKitSeat } from './WebKitSeat.ts';

/** Those that `npm run test:apps` found on this machine. */
const ENGINES = (process.env.ADDRESSEE_BROWSERS ?? '').split(',').filter(Boolean);

/** Asks the same of some pages in Firefox and WebKit; the last one has the default look. */
export function inOtherEngines(
  subject: () => { url: string },
  pages: Readonly<Record<string, Parts>>,
  plainPage: string,
): void {
  describe.each(ENGINES)('in %s', (engine) => {
    let seat: Seat;
    let close: () => Promise<void>;

    beforeAll(async () => {
      ({ seat, close } = await start(engine));
    });
    afterAll(() => close?.());

    describe.each(Object.entries(pages))('%s', (path, parts) => {
      itBehaves(() => ({ seat, url: subject().url + path }), parts);
    });

    it('has a border and an error that are in sight', async () => {
      await openForm(seat, subject().url + plainPage, FIELD_PARTS);
      await seat.type('ann@gmail,com');
      await seat.run(() => (document.activeElement as HTMLElement).blur(), null);
      await see(seat, FIELD_PARTS, ({ isInvalid, isOffering }) => isInvalid && isOffering);
      const { look, contrast } = await seat.run(readLook, null);
      expect(look.input).toMatchObject({ 'border-top-width': '1px', 'border-top-style': 'solid' });
      expect(contrast['input, border']).toBeGreaterThanOrEqual(3);
      expect(contrast['error, text']).toBeGreaterThanOrEqual(4.5);
      expect(look.error!.color).not.toBe(look.question!.color);
    });
  });
}

async function start(engine: string): Promise<{ seat: Seat; close: () => Promise<void> }> {
  if (engine === 'webkit') {
    const seat = await WebKitSeat.start();
    return { seat, close: () => seat.close() };
  }
  const browser = await openFirefox();
  return { seat: await PageSeat.at(browser), close: () => browser.close() };
}
