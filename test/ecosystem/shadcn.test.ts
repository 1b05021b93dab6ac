/** public/r/email-field.json, added by the real `shadcn add` to an app; and docs/shadcn.md in that app. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { emailFieldItem } from '../../scripts/registryItem.ts';
import { guideBlocks, ShadcnApp } from './shadcnApp.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core');

let app: ShadcnApp;
beforeAll(async () => {
  app = await ShadcnApp.make(inject('tarball'));
});
afterAll(() => app.close());

const inputOf = (page: Page) => page.locator('input[inputmode="email"]');
const fieldOf = (page: Page) => page.locator('[data-slot=field]').filter({ has: inputOf(page) });

describe('shadcn add', () => {
  it('asks for the item and for what it is made of', () => {
    const paths = app.asked.filter((path) => path.startsWith('/r/'));
    // It looks for items of an older style of that name first.
    const names = paths.map((path) => path.replace('/new-york/', '/new-york-v4/'));
    expect(new Set(names)).toEqual(
      new Set([
        '/r/colors/neutral.json',
        '/r/email-field.json',
        ...['button', 'field', 'form', 'input', 'label'].map(
          (name) => `/r/styles/new-york-v4/${name}.json`,
        ),
      ]),
    );
  });

  it('writes the component beside the others', () => {
    const { files } = JSON.parse(emailFieldItem()) as { files: { content: string }[] };
    expect(app.read('src/components/ui/email-field.tsx')).toBe(files[0]!.content);
    expect(existsSync(join(app.folder, 'src/components/ui/field.tsx'))).toBe(true);
  });

  it('installs the package as it would be published', () => {
    const { dependencies } = JSON.parse(app.read('package.json')) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies).toHaveProperty('addressee');
    expect(app.asked).toContain('/npm/addressee');
    const built = readFileSync(new URL('../../dist/ui/EmailField.js', import.meta.url), 'utf8');
    expect(app.read('node_modules/addressee/dist/ui/EmailField.js')).toBe(built);
  });

  it('finds the item right by its own schema', async () => {
    const path = join(app.folder, 'node_modules/shadcn/dist/schema/index.js');
    const { registryItemSchema } = (await import(pathToFileURL(path).href)) as {
      registryItemSchema: { parse: (item: unknown) => unknown };
    };
    expect(registryItemSchema.parse(JSON.parse(emailFieldItem()))).toMatchObject({
      name: 'email-field',
    });
  });
});

describe.each(guideBlocks.components)('%s of the guide', (name) => {
  it('corrects a typo, and sends what was accepted', async () => {
    const { page, complaints, sent } = await app.open(name);
    if (name === 'SignUp') await page.getByLabel('Name').fill('Ann');
    await inputOf(page).pressSequentially('ann@gmial.com');
    await page.getByRole('button', { name: 'Use it: ann@gmail.com' }).click();
    expect(await inputOf(page).inputValue()).toBe('ann@gmail.com');
    await page.locator('button[type=submit]').click();
    await expect.poll(sent).toContain('ann@gmail.com');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('sends nothing wrong, and says why, once in sight and once to a screen reader', async () => {
    const { page, complaints, sent } = await app.open(name);
    if (name === 'SignUp') await page.getByLabel('Name').fill('Ann');
    await inputOf(page).fill('ann@');
    await page.locator('button[type=submit]').click();
    const message = 'Add the part after the @, like name@example.com';
    await expect.poll(() => inputOf(page).getAttribute('aria-invalid')).toBe('true');
    const inSight = page.getByText(message).and(page.locator(':not([role=status], .sr-only)'));
    expect(await inSight.count()).toBe(1);
    const describedBy = (await inputOf(page).getAttribute('aria-describedby')) ?? '';
    const texts = await page.evaluate(
      (ids) => ids.split(' ').map((id) => document.getElementById(id)?.textContent ?? `no ${id}`),
      describedBy,
    );
    expect(texts.join(' ')).toContain(message);
    expect(texts.join(' ')).not.toMatch(/\bno /);
    expect(await page.locator('label').filter({ hasText: 'Email' }).count()).toBe(1);
    expect(await page.getByRole('textbox', { name: 'Email' }).count()).toBe(1);
    expect(await sent()).toBe('');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

it('EmailField has the look of its utilities, and of the stylesheet where there are none', async () => {
  const { page } = await app.open('Invite');
  const look = await inputOf(page).evaluate((element) => {
    const style = getComputedStyle(element);
    const { borderTopWidth, borderTopStyle, borderTopColor, borderRadius, fontSize } = style;
    const probe = document.body.appendChild(document.createElement('i'));
    probe.className = 'border-input';
    const isOurs = getComputedStyle(probe).borderTopColor === borderTopColor;
    return { borderTopWidth, borderTopStyle, borderRadius, fontSize, isOurs };
  });
  expect(look).toEqual({
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderRadius: '8px',
    fontSize: '14px',
    isOurs: true,
  });
  await page.close();
});

describe('the field that was added', () => {
  it('looks like the other field of the form', async () => {
    const { page } = await app.open('SignUp');
    const looks = await page
      .locator('[data-slot=input], [data-slot=field-label]')
      .evaluateAll((elements) =>
        elements.map((element) => {
          const style = getComputedStyle(element);
          const names = ['color', 'backgroundColor', 'border', 'borderRadius', 'font', 'padding'];
          const { height } = element.getBoundingClientRect();
          return [height, ...names.map((name) => style[name as 'font'])].join(' | ');
        }),
      );
    expect(looks).toHaveLength(4);
    expect(looks[2]).toBe(looks[0]);
    expect(looks[3]).toBe(looks[1]);
    await page.close();
  });

  // The page has a padding of 24 px on each side.
  it.each([286, 312, 342, 364, 382])(
    'keeps the suggestion on its line in %i px, and moves nothing',
    async (width) => {
      const { page } = await app.open('SignUp', { width: width + 48, height: 700 });
      await page.evaluate(countShifts);
      const button = page.locator('button[type=submit]');
      const before = await button.boundingBox();
      await inputOf(page).pressSequentially('annabelle.longstockings@googlemial.com');
      const accept = page.getByRole('button', { name: /^Use it/ });
      await accept.waitFor();
      expect(await fieldOf(page).evaluate((element) => element.clientWidth)).toBe(width);
      expect(await button.boundingBox()).toEqual(before);
      const row = accept.locator('xpath=ancestor::div[1]');
      expect(await row.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      expect((await row.boundingBox())!.height).toBeLessThanOrEqual(32);
      const domain = accept.getByText('@googlemail.com', { exact: true });
      expect(await domain.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
      await page.waitForTimeout(100);
      expect(await page.evaluate(() => (window as { shifts?: number }).shifts)).toBe(0);
      await page.close();
    },
  );

  it('shows an error in the colour of errors, and a suggestion beside it in that of the text', async () => {
    const { page } = await app.open('Newsletter');
    await inputOf(page).fill('ann@gmial,com');
    await inputOf(page).blur();
    const accept = page.getByRole('button', { name: 'Use it: ann@gmail.com' });
    await accept.waitFor();
    const colourOf = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).color);
    const destructive = await page.evaluate(() => {
      const element = document.body.appendChild(document.createElement('i'));
      element.style.color = 'var(--destructive)';
      return getComputedStyle(element).color;
    });
    expect(await colourOf('[data-slot=field-error]')).toBe(destructive);
    expect(await accept.evaluate((e) => getComputedStyle(e).color)).toBe(await colourOf('body'));
    await page.close();
  });

  it('takes an accepted suggestion back', async () => {
    const { page } = await app.open('Newsletter');
    // As pasted: those who press keys have Ctrl+Z.
    await inputOf(page).fill('ann@gmial.com');
    await page.getByRole('button', { name: /^Use it/ }).click();
    await page.getByRole('button', { name: 'Undo: back to ann@gmial.com' }).click();
    expect(await inputOf(page).inputValue()).toBe('ann@gmial.com');
    await page.close();
  });

  it('announces an error by its status element alone', async () => {
    const { page } = await app.open('Newsletter');
    await inputOf(page).fill('ann@');
    await inputOf(page).press('Enter');
    await expect
      .poll(() => page.locator('.sr-only[aria-live], .sr-only[role=status]').textContent())
      .toContain('Error: Add the part after the @');
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await page.close();
  });

  it.each([{}, { dark: true }])('has no fault that axe finds, %o', async ({ dark = false }) => {
    const { page } = await app.open('Newsletter');
    if (dark) await page.evaluate(() => document.documentElement.classList.add('dark'));
    await page.addScriptTag({ path: AXE });
    const faults = async (): Promise<string[]> => {
      const { violations } = await page.evaluate(() =>
        (
          window as unknown as {
            axe: { run: (root: string) => Promise<{ violations: { id: string }[] }> };
          }
        ).axe.run('form'),
      );
      return violations.map(({ id }) => id);
    };
    await inputOf(page).fill('ann@gmial,com');
    await inputOf(page).blur();
    await page.getByRole('button', { name: /^Use it/ }).waitFor();
    expect(await faults()).toEqual([]);
    await page.close();
  });
});

/** Runs in the page. */
function countShifts(): void {
  const counted = window as { shifts?: number };
  counted.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      counted.shifts! += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
