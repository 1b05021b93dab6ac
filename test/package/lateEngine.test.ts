/** A production build whose suggestion engine is late, or never comes, or comes under a strict policy. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright';
import type { InlineConfig } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/ensureBrowser.mjs';
import { reactAliases } from '../tools/reactVersions.ts';
import { Consumer } from './consumer.ts';
import { STRICT_POLICY } from './hostilePage.ts';
import { LatePage } from './latePage.ts';
import { LateSite, NONCE } from './lateSite.ts';

const FIELD = { define: { WITH_HOOK: 'false' } };
const BOTH = { define: { WITH_HOOK: 'true' } };

interface Build {
  readonly options: InlineConfig;
  /** Of how many files the field's engine is: Vite preloads them where there are several. */
  readonly files: number;
}

const BUILDS: Readonly<Record<string, Build>> = {
  'the field': { options: FIELD, files: 1 },
  'the field and the hook': { options: BOTH, files: 2 },
  'both, and a nonce by Vite': { options: { ...BOTH, html: { cspNonce: NONCE } }, files: 2 },
  'the field on React 18': {
    options: { ...FIELD, resolve: { alias: reactAliases('18') } },
    files: 1,
  },
};

/** Long enough for what must not happen. */
const A_WHILE = 300;

let consumer: Consumer;
let browser: Browser;
beforeAll(async () => {
  consumer = new Consumer();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  consumer.remove();
});

describe.each(Object.entries(BUILDS))('a page with %s', (_name, { options, files }) => {
  let site: LateSite;
  let late: LatePage;
  beforeAll(async () => {
    site = await LateSite.build(join(consumer.folder, 'late'), options);
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    site.reset();
    late = await LatePage.in(browser, site);
  });
  afterEach(async () => {
    expect(late.complaints).toEqual([]);
    await late.close();
  });

  const isAsked = () => expect.poll(() => site.asked.length).toBeGreaterThan(0);
  const isSent = () => expect.poll(() => site.sent).toEqual(['email=ann%40yandeks.ru']);

  it('asks for the engine on the first focus, and not before', async () => {
    await late.open();
    await setTimeout(A_WHILE);
    expect(site.asked).toEqual([]);
    await late.input.focus();
    await expect.poll(() => new Set(site.asked).size).toBe(files);
  });

  it('goes on while the engine is held back for ten seconds, and suggests when it comes', async () => {
    site.engine = 'held';
    await late.open();
    await late.input.pressSequentially('ann@ya.ru');
    const since = Date.now();
    for (let i = 0; i < 3; i++) await late.input.press('ArrowLeft');
    await late.input.pressSequentially('ndeks');
    expect(await late.input.inputValue()).toBe('ann@yandeks.ru');
    expect(await late.caret()).toBe('ann@yandeks'.length);
    await late.submit.click();
    await isSent();

    await late.input.fill('ann@');
    await late.submit.click();
    await late.error.waitFor();
    expect(site.sent).toHaveLength(1);

    await late.input.fill('ann@yandeks.ru');
    await setTimeout(Math.max(0, since + 10_000 - Date.now()));
    expect(await late.row.count()).toBe(0);
    site.release('there');
    await late.accept.click();
    expect(await late.input.inputValue()).toBe('ann@yandex.ru');
  });

  // A host that answers any path with the page does it to a file of the last deploy too.
  describe.each(['refused', 'missing', 'html'] as const)('whose engine is %s', (engine) => {
    it('validates and sends without a word, and suggests once the engine is back', async () => {
      site.engine = engine;
      await late.open();
      await late.input.pressSequentially('ann@');
      await late.input.press('Enter');
      await late.error.waitFor();
      await isAsked();
      await setTimeout(A_WHILE);
      const asked = site.asked.length;
      await late.input.pressSequentially('yandeks.ru');
      await late.submit.click();
      await isSent();
      expect(await late.row.count()).toBe(0);
      expect(site.asked).toHaveLength(asked);

      await late.input.focus();
      await expect.poll(() => site.asked.length).toBeGreaterThan(asked);
      await setTimeout(A_WHILE);
      site.engine = 'there';
      await late.submit.focus();
      await late.input.focus();
      await late.accept.click();
      expect(await late.input.inputValue()).toBe('ann@yandex.ru');
    });

    it.each(['watch', 'prevent'])('lets the app hear of it: %s', async (handler) => {
      site.engine = engine;
      await late.open(`?handler=${handler}`);
      await late.input.pressSequentially('ann@yandeks.ru');
      await expect.poll(() => late.heard()).toBe('vite:preloadError');
      await late.submit.click();
      await isSent();
      site.engine = 'there';
      await late.input.focus();
      await late.accept.waitFor();
    });
  });

  describe('whose app reloads where a file is gone', () => {
    const type = async (handler: string) => {
      site.engine = 'held';
      await late.open(`?handler=${handler}`);
      await late.input.pressSequentially('ann@yandeks.ru');
      site.release('missing');
    };

    it('loses what was typed by the handler of Vite’s guide', async () => {
      await type('reload');
      await expect.poll(() => late.documents).toBe(2);
      expect(await late.input.inputValue()).toBe('');
    });

    it('reloads without an end by it, where the field takes the focus itself', async () => {
      site.engine = 'missing';
      await late.page.goto(`${site.url}?handler=reload&autofocus`);
      await expect.poll(() => late.documents).toBeGreaterThan(5);
      site.engine = 'there';
    });

    it('keeps what was typed where it leaves a form in use alone', async () => {
      await type('reloadUnlessInUse');
      await late.submit.click();
      await isSent();
      expect([late.documents, await late.input.inputValue()]).toEqual([1, 'ann@yandeks.ru']);
    });

    it('does not reload then, where the field takes the focus itself', async () => {
      site.engine = 'missing';
      await late.open('?handler=reloadUnlessInUse&autofocus');
      await isAsked();
      await setTimeout(A_WHILE);
      expect(late.documents).toBe(1);
    });
  });

  describe.each([
    ['strict-dynamic', `script-src 'nonce-${NONCE}' 'strict-dynamic'; base-uri 'none'`],
    [
      'strict-dynamic, and nothing of another kind',
      `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'; img-src data:`,
    ],
    ['Trusted Types', "require-trusted-types-for 'script'; trusted-types 'none'"],
    // The icon of the page is none of the field's.
    ['all that SECURITY.md names', `${STRICT_POLICY}; img-src data:`],
  ])('under a policy of %s', (_title, policy) => {
    it('loads the engine and suggests', async () => {
      site.policy = policy;
      await late.open();
      await late.input.pressSequentially('ann@yandeks.ru');
      await late.accept.click();
      expect(await late.input.inputValue()).toBe('ann@yandex.ru');
    });
  });

  it('has the policy that is meant: a script of no nonce is stopped', async () => {
    site.policy = `script-src 'nonce-${NONCE}' 'strict-dynamic'`;
    await late.open();
    await late.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="ran()" alt="">');
    });
    await expect.poll(() => late.complaints.join()).toContain('script-src-attr inline');
    late.complaints.length = 0;
  });
});
