/** The stories of the demo page in a real Storybook, as they are. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../tools/ensureBrowser.mjs';

const STORYBOOK = fileURLToPath(new URL('../storybook', import.meta.url));
const STORIES = fileURLToPath(new URL('../../src/demo/stories', import.meta.url));

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly exportName: string;
}

const folder = mkdtempSync(join(tmpdir(), 'addressee-storybook-'));
const complaints: string[] = [];
let entries: Entry[];
let server: PreviewServer;
let browser: Browser;
let page: Page;

/** Each story of the files: the exports with its type. */
function exported(): string[] {
  return readdirSync(STORIES).flatMap((file) => {
    const text = readFileSync(join(STORIES, file), 'utf8');
    const title = /title: '([^']+)'/.exec(text)![1]!;
    return [...text.matchAll(/^export const (\w+): StoryObj/gm)].map(
      ([, name]) => `${title}: ${name!}`,
    );
  });
}

function run(program: string, ...args: string[]): void {
  const env = {
    ...process.env,
    CI: 'true',
    NODE_ENV: 'production',
    STORYBOOK_DISABLE_TELEMETRY: '1',
  };
  try {
    execFileSync(program, args, { cwd: STORYBOOK, env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

beforeAll(async () => {
  run('npm', 'ci', '--prefer-offline', '--silent');
  run('npm', 'exec', '--', 'storybook', 'build', '--test', '--quiet', '--output-dir', folder);
  const index = readFileSync(join(folder, 'index.json'), 'utf8');
  entries = Object.values((JSON.parse(index) as { entries: Record<string, Entry> }).entries);
  server = await preview({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a story by itself, as Storybook's own frame does. */
async function open(exportName: string, args = ''): Promise<void> {
  const { id } = entries.find((entry) => entry.exportName === exportName)!;
  const base = server.resolvedUrls!.local[0]!;
  await page.goto(`${base}iframe.html?viewMode=story&id=${id}&args=${args}`);
  await page.locator('#storybook-root input').first().waitFor();
}

const input = () => page.locator('#storybook-root input[inputmode="email"]').first();

it('every story is in its index, by the name it has here', () => {
  const found = entries.map(({ title, exportName }) => `${title}: ${exportName}`);
  expect(found.sort()).toEqual(exported().sort());
  expect(entries.map(({ name }) => name)).toContain('Sign-up form');
});

it('every story renders, and none throws', async () => {
  await open('SignUp');
  const ids = entries.map(({ id }) => id);
  const outcomes = await page.evaluate(renderEach, ids);
  expect(outcomes).toEqual(Object.fromEntries(ids.map((id) => [id, 'success'])));
  expect(complaints).toEqual([]);
});

/** Runs in Storybook's frame: goes from story to story, and tells what became of each. */
async function renderEach(ids: string[]): Promise<Record<string, string>> {
  const { channel } = window.__STORYBOOK_PREVIEW__;
  const outcomes: Record<string, string> = {};
  for (const storyId of ids) {
    outcomes[storyId] = await new Promise<string>((resolve) => {
      // A story is finished when its play is, and what comes after it: who leaves before gets the frame reloaded.
      // The story before it may still have that to say.
      const finish = (told: Told): void => {
        if (told.storyId !== storyId) return;
        channel.off('storyFinished', finish);
        resolve(told.status);
      };
      channel.on('storyFinished', finish);
      for (const event of ['storyErrored', 'storyThrewException', 'storyMissing']) {
        channel.once(event, () => resolve(event));
      }
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    });
    // Some fetch their form library first, and to leave before that reloads the frame as well.
    const end = Date.now() + 20_000;
    while (!document.querySelector('#storybook-root input') && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return outcomes;
}

interface Told {
  readonly storyId: string;
  readonly status: string;
}

declare global {
  interface Window {
    __STORYBOOK_PREVIEW__: {
      channel: {
        on: (event: string, listener: (told: Told) => void) => void;
        off: (event: string, listener: (told: Told) => void) => void;
        once: (event: string, listener: () => void) => void;
        emit: (event: string, value: object) => void;
      };
    };
  }
}

it('a story works: a typo is corrected', async () => {
  await open('SignUp');
  await input().pressSequentially('ann@gmial.com');
  await page.getByRole('button', { name: 'Use it: ann@gmail.com' }).click();
  expect(await input().inputValue()).toBe('ann@gmail.com');
});

it('args reach the story', async () => {
  await open('Theme', 'radius:20;accent:!hex(aa0066)');
  const look = await input().evaluate((element) => {
    const style = getComputedStyle(element);
    return [style.borderRadius, style.getPropertyValue('--addressee-accent')];
  });
  expect(look).toEqual(['20px', '#aa0066']);
  await open('Slow', 'seconds:0;answer:taken');
  await input().fill('ann@example.com');
  await input().blur();
  await page.getByText('This address has an account.').first().waitFor();
});

it('a story that plays has played', async () => {
  await open('Layout');
  await page.getByRole('button', { name: 'Use it: ann@yandex.ru' }).waitFor();
});

it('the controls of an arg are in Storybook’s own panel', async () => {
  const { id } = entries.find(({ exportName }) => exportName === 'Theme')!;
  await page.goto(`${server.resolvedUrls!.local[0]!}?path=/story/${id}`);
  await page.getByText('--addressee-radius').first().waitFor();
});
