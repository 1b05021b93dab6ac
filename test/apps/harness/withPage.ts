import type { Browser, Page } from 'playwright';
import { FIELD_PARTS, openForm, see, type Parts } from './fieldParts.ts';
import { PageSeat } from './Seat.ts';

/** How a page becomes dark. */
export interface Scheme {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  /** On the root element, besides. */
  readonly className?: string;
}

export const LIGHT: Scheme = { name: 'light', colorScheme: 'light' };
export const DARK: Scheme = { name: 'dark', colorScheme: 'dark' };
/** As shadcn's pages are when their own switch is used: nothing else knows that they are dark. */
export const DARK_CLASS: Scheme = {
  name: 'dark by class',
  colorScheme: 'light',
  className: 'dark',
};

/** Opens a page with an error and a suggestion on show, the focus elsewhere. */
export async function withPage<Result>(
  { browser, url }: { readonly browser: Browser; readonly url: string },
  scheme: Scheme,
  action: (seat: PageSeat) => Promise<Result>,
  parts: Parts = FIELD_PARTS,
): Promise<Result> {
  const seat = await PageSeat.at(browser);
  try {
    const { colorScheme, className } = scheme;
    await seat.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openForm(seat, url, parts);
    if (className) await seat.page.evaluate(addClass, className);
    await seat.type('ann@gmail,com');
    await seat.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await see(seat, parts, ({ isInvalid, isOffering }) => isInvalid && isOffering);
    // The pointer was on the input: what it hovers over looks otherwise.
    await seat.page.mouse.move(0, 0);
    await settled(seat.page);
    return await action(seat);
  } finally {
    await seat.close();
  }
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => null),
  );
}

/** Runs in the page. */
function addClass(className: string): void {
  document.documentElement.classList.add(className);
}
