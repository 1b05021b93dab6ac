/** Coming back to a form: the page from the back/forward cache, or anew with its text restored. */
import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor.js';

// Playwright turns the cache off.
const visitor = new Visitor({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

async function openAndWrite(text: string) {
  await visitor.open('renderToString');
  visitor.site.script.open();
  await visitor.hydrated();
  await visitor.input.pressSequentially(text);
}

/** Goes to another page and back, and tells whether the page had been kept meanwhile. */
async function leaveAndComeBack(): Promise<boolean> {
  const { page } = visitor;
  await page.evaluate(() => {
    window.addEventListener('pageshow', (event) => {
      document.documentElement.dataset.kept = String(event.persisted);
    });
  });
  await page.goto(new URL('/next', page.url()).href);
  // Later, for the answer to come from a page that is still there.
  await page.evaluate(() => void setTimeout(() => history.back(), 0));
  // A kept page has no load event.
  await page.waitForURL('**/', { waitUntil: 'commit' });
  await visitor.hydrated();
  return (await page.locator('html').getAttribute('data-kept')) === 'true';
}

describe.each([true, false])('with the back/forward cache: %s', (isKept) => {
  async function prepare(text: string) {
    await openAndWrite(text);
    // What keeps a page out of the cache.
    if (!isKept) await visitor.page.evaluate(() => window.addEventListener('unload', () => null));
    expect(await leaveAndComeBack()).toBe(isKept);
    expect(await visitor.input.inputValue()).toBe(text);
  }

  it('a wrong address that is back in the input is refused', async () => {
    await prepare('ann@');
    const { input, page, site } = visitor;
    expect(await input.evaluate((element) => element.matches(':invalid'))).toBe(true);
    await page.getByRole('button', { name: 'Sign up' }).click();
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expect(site.posted).toEqual([]);
  });

  it('a right one goes through, and the field says that it is filled', async () => {
    await prepare('ann@example.org');
    const { page, site } = visitor;
    expect(await page.locator('.addressee[data-filled]').count()).toBe(1);
    await page.getByRole('button', { name: 'Sign up' }).click();
    await expect.poll(() => site.posted).toEqual(['email=ann%40example.org&second=']);
  });

  it('the suggestion for what is back comes when the field is left', async () => {
    await prepare('ann@yandeks.ru');
    const { input, page } = visitor;
    await input.focus();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Use it: ann@yandex.ru' }).click();
    expect(await input.inputValue()).toBe('ann@yandex.ru');
  });
});
