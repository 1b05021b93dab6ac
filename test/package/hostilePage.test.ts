/** Addresses made to run, to break out of their place or to mislead, in a page of the built package. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts } from './app/hostile/texts.ts';
import { Consumer } from './consumer.ts';
import { HostilePage, STRICT_POLICY } from './hostilePage.ts';

/** What turns text round, or can't be seen: nothing that the field says has it. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

let consumer: Consumer;
beforeAll(() => {
  consumer = new Consumer();
});
afterAll(() => consumer.remove());

describe.each([
  ['under a strict policy', STRICT_POLICY],
  ['without a policy, where what was injected would run', undefined],
])('a page %s', (_name, policy) => {
  let site: HostilePage;
  beforeAll(async () => {
    site = await HostilePage.open(consumer, policy);
  });
  afterEach(async () => {
    expect(await site.harm()).toEqual({ ran: [], violations: [], foreign: [], polluted: [] });
    expect(site.complaints).toEqual([]);
    expect(site.requests.filter((path) => !/^\/(assets\/.*)?$/.test(path))).toEqual([]);
  });
  afterAll(() => site.close());

  // Without a policy only what could run is of interest.
  const texts =
    policy === undefined ? hostileTexts.filter((text) => text.includes('ran()')) : hostileTexts;

  it('has the policy that is meant', async () => {
    const injected = await site.page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>';
        return true;
      } catch {
        return false;
      }
    });
    expect(injected).toBe(policy === undefined);
    // It was the test's own.
    site.complaints.length = 0;
    await site.page.reload();
    await site.page.waitForFunction(() => 'show' in window);
  });

  it('shows every text that it is given as it is', async () => {
    await site.page.evaluate(() => window.showAll());
    const sections = site.page.locator('section');
    await sections.last().waitFor();
    const shown = await sections.evaluateAll((all) =>
      all.map((section) => {
        const textOf = (part: string) =>
          Array.from(section.querySelectorAll(part), ({ textContent }) => textContent);
        const inputs = Array.from(section.querySelectorAll('input'));
        return {
          label: textOf('label')[0],
          description: textOf('.addressee-description')[0],
          errors: textOf('.addressee-error'),
          values: inputs.map(({ value }) => value),
          titles: inputs.map(({ title, placeholder }) => [title, placeholder]),
        };
      }),
    );
    expect(shown).toEqual(
      hostileTexts.map((text) => ({
        label: text,
        description: text,
        errors: [`Error: ${text}`, `Error: ${text}`],
        values: [text, text],
        titles: [
          ['', ''],
          [text, text],
        ],
      })),
    );
  });

  // No keyboard brings the others into an input.
  const typeable = texts.filter((text) => !/[\0\ud800-\udfff]/.test(text));
  it.each(typeable)('keeps what is typed and pasted: %j', async (text) => {
    const { page, input } = site;
    for (const put of [typeIn, pasteIn]) {
      await site.show('typed', '');
      await put(text);
      expect(await input.inputValue()).toBe(text);
      await page.getByRole('button', { name: 'Sign up' }).focus();
      expect(await input.inputValue()).toBe(text.trim());
      const said = await page
        .locator('.addressee-messages, [role="status"], [role="option"]')
        .allTextContents();
      expect(said.join(' ')).not.toMatch(BIDI_CONTROLS);
    }
    const address = page.locator('.addressee-address');
    if ((await address.count()) === 0) return;
    const suggested = await address.textContent();
    await page.locator('.addressee-accept').click();
    expect(await input.inputValue()).toBe(suggested);
  });

  it.each(texts)('shows it where it is suggested, refused and completed: %j', async (text) => {
    const { page, input } = site;
    await site.show('echo', text);
    await input.fill('ann@gmial.com');
    await page.locator('.addressee-suggestion').waitFor();
    expect(await page.locator('.addressee-question').textContent()).toBe(`Did you mean ${text}?`);
    const accept = page.locator('.addressee-accept');
    expect(await accept.getAttribute('aria-label')).toBe(`Use it: ${text}`);
    expect(await page.getByRole('status').textContent()).toContain(text);
    await accept.click();
    expect(await input.inputValue()).toBe(text);

    await site.show('refused', text);
    await input.fill('ann@example.org');
    await input.blur();
    await page.locator('.addressee-error').waitFor();
    expect(await page.locator('.addressee-error').textContent()).toBe(`Error: ${text}`);
    expect(await input.evaluate((element) => (element as HTMLInputElement).validationMessage)).toBe(
      text,
    );

    await site.show('completed', text);
    await input.pressSequentially('a');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await options.allTextContents()).toEqual([text, `${text}@gmail.com`]);
    await input.press('ArrowDown');
    await input.press('Enter');
    expect(await input.inputValue()).toBe(text);
  });

  async function typeIn(text: string): Promise<void> {
    await site.input.focus();
    await site.page.keyboard.insertText(text);
  }

  /** By way of another input: one that a page would have. */
  async function pasteIn(text: string): Promise<void> {
    const { page, input } = site;
    await page.evaluate((value) => {
      const source = document.createElement('input');
      source.value = value;
      document.body.append(source);
      source.select();
    }, text);
    await page.keyboard.press('Control+C');
    await page.evaluate(() => document.body.lastElementChild!.remove());
    await input.focus();
    await page.keyboard.press('Control+V');
  }
});

describe('a browser that has little', () => {
  let site: HostilePage;
  beforeAll(async () => {
    site = await HostilePage.open(consumer, STRICT_POLICY, () => {
      const missing: [object, string[]][] = [
        [
          window,
          ['Intl', 'reportError', 'queueMicrotask', 'requestIdleCallback', 'structuredClone'],
        ],
        [window, ['navigation', 'trustedTypes', 'visualViewport', 'CSS', 'ResizeObserver']],
        [Document.prototype, ['execCommand', 'startViewTransition']],
        [HTMLElement.prototype, ['attachInternals', 'popover']],
        [HTMLFormElement.prototype, ['requestSubmit']],
        [AbortSignal, ['timeout', 'any']],
        [Promise, ['withResolvers']],
        [Object, ['groupBy']],
        [Array.prototype, ['toSorted', 'toSpliced', 'findLast']],
      ];
      for (const [owner, names] of missing) {
        for (const name of names) Reflect.deleteProperty(owner, name);
      }
    });
  });
  afterAll(() => site.close());

  it('shows an error, suggests, and posts what was taken', async () => {
    const { page, input } = site;
    expect(await page.evaluate(() => 'Intl' in window || 'execCommand' in document)).toBe(false);
    await site.show('plain', '');
    await input.pressSequentially(' ann@');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByText('Add the part after the @').first().waitFor();
    await input.pressSequentially('yandeks.ru');
    await page.getByRole('button', { name: 'Use it: ann@yandex.ru' }).click();
    expect(await input.inputValue()).toBe('ann@yandex.ru');
    expect(site.complaints).toEqual([]);
    const request = page.waitForRequest('**/sent');
    await input.press('Enter');
    expect((await request).postData()).toBe('email=ann%40yandex.ru');
  });
});
