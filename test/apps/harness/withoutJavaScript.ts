import type { Browser, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { FIELD_PARTS } from './fieldParts.ts';

/** The form on a server that never heard of the page's script. */
export function itWorksWithoutJavaScript(subject: () => { browser: Browser; url: string }): void {
  const send = async <Result>(text: string, look: (page: Page) => Promise<Result>) => {
    const { browser, url } = subject();
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(url);
      await page.fill(FIELD_PARTS.input, text);
      await page.click(FIELD_PARTS.submit);
      return await look(page);
    } finally {
      await context.close();
    }
  };

  describe('without JavaScript', () => {
    it('takes a right address', async () => {
      const answer = await send(' ann@Gmail.com', (page) => page.textContent('output:not(:empty)'));
      expect(answer).toBe('We sent a link to ann@gmail.com');
    });

    it('refuses a wrong one in the words of the field, and keeps it', async () => {
      await send('ann@gmail,com', async (page) => {
        expect(await page.textContent('.addressee-error')).toContain(
          'A comma can’t be in the part after the @',
        );
        expect(await page.inputValue(FIELD_PARTS.input)).toBe('ann@gmail,com');
        expect(await page.getAttribute(FIELD_PARTS.input, 'aria-invalid')).toBe('true');
      });
    });
  });
}
