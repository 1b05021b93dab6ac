/** Pages that a server rendered, in a real browser, before and after their script has come. */
import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor.js';

const visitor = new Visitor();

const STREAMED = ['renderToPipeableStream', 'renderToReadableStream'] as const;

describe.each(['renderToString', ...STREAMED] as const)('after %s', (way) => {
  async function openAndWrite(text: string) {
    await visitor.open(way);
    if (way !== 'renderToString') {
      await visitor.page.getByText('One moment').waitFor();
      visitor.site.form.open();
    }
    await visitor.input.pressSequentially(text);
    visitor.site.script.open();
    await visitor.hydrated();
  }

  it('what was typed before the script came is kept, and treated like any text', async () => {
    await openAndWrite(' ann@yandeks.ru');
    const { input, page, site } = visitor;
    expect(await input.inputValue()).toBe(' ann@yandeks.ru');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Use it: ann@yandex.ru' }).click();
    await page.keyboard.press('Enter');
    await expect.poll(() => site.posted).toEqual(['email=ann%40yandex.ru&second=']);
  });

  it('what was typed before is checked, and typing goes on where it was', async () => {
    await openAndWrite('ann@');
    const { input, page, site } = visitor;
    expect(await input.evaluate((element) => element.matches(':focus:invalid'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Add the part after the @').first().waitFor();
    await page.keyboard.type('example.org');
    expect(await input.getAttribute('aria-invalid')).toBe('false');
    await page.keyboard.press('Enter');
    await expect.poll(() => site.posted).toEqual(['email=ann%40example.org&second=']);
  });
});

// A fault of the field that is known: red as soon as it is mended, to become a plain test.
it('what was typed and left before the script came gets its suggestion', async () => {
  await visitor.open('renderToString');
  const { input, page, site } = visitor;
  await input.pressSequentially('ann@yandeks.ru');
  await page.keyboard.press('Tab');
  site.script.open();
  await visitor.hydrated();
  await page.getByRole('button', { name: 'Use it: ann@yandex.ru' }).waitFor();
});

it.each(STREAMED)('a field that comes after the script works: %s', async (way) => {
  await visitor.open(way);
  const { input, page, site } = visitor;
  site.script.open();
  await page.getByText('One moment').waitFor();
  site.form.open();
  await visitor.hydrated();
  await input.fill('ann@');
  await input.blur();
  expect(await input.getAttribute('aria-invalid')).toBe('true');
});
