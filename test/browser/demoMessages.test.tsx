/** The page with every message, in a real browser; and what Arabic looks like there. */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { App } from '../../src/demo/parts/App.js';
import '../../src/demo/styles/all.css';
import { messageGroups } from '../../src/demo/wording/messageGroups.js';
import { ar } from '../../src/locales/ar.js';

const inChromium = server.browser === 'chromium';

async function open() {
  window.location.hash = '#/messages';
  const container = document.createElement('div');
  container.id = 'root';
  render(<App />, { container: document.body.appendChild(container) });
  await screen.findByRole('heading', { level: 1, name: 'Every message' });
  // Sixteen files are fetched for it.
  await screen.findAllByRole('article');
  await userEvent.click(screen.getByRole('button', { name: 'All languages' }));
}

beforeEach(() => page.viewport(1280, 800));

/** How it may be looked at: each is set up from the one before. */
const MODES: Readonly<Record<string, () => unknown>> = {
  light: () => commands.emulateMedia({}),
  dark: () => commands.emulateMedia({ colorScheme: 'dark' }),
  'forced colours': () => commands.emulateMedia({ forcedColors: 'active' }),
  '320 px': async () => {
    await commands.emulateMedia({});
    await page.viewport(320, 700);
  },
};

// Only Chromium can be asked for a theme and for forced colours.
it.runIf(inChromium)('axe finds nothing in any theme or width', async () => {
  await open();
  // The one card stands for the others.
  await userEvent.type(screen.getByRole('searchbox', { name: /^Find/ }), 'suggestion');
  const found: unknown[] = [];
  for (const [mode, setUp] of Object.entries(MODES)) {
    await setUp();
    const { violations } = await axe.run(document.body, {
      resultTypes: ['violations'],
      rules: {
        // The test's frame has no landmark or title of its own.
        region: { enabled: false },
        'color-contrast': { enabled: mode !== 'forced colours' },
      },
    });
    found.push(...violations.map(({ id, nodes }) => [mode, id, nodes.map((node) => node.html)]));
  }
  expect(found).toEqual([]);
});

// A page of that length takes WebKit long on a busy machine: one width does there.
const WIDTHS = inChromium ? [320, 800, 1280] : [1280];

it.each(WIDTHS)('nothing is cut or scrolls sideways at %i px', async (width) => {
  await page.viewport(width, 700);
  await open();
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  const cut = Array.from(document.querySelectorAll<HTMLElement>('.wording *')).filter(
    (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
  );
  expect(cut.map(({ outerHTML }) => outerHTML)).toEqual([]);
});

/** Where each letter of a text is seen, from left to right. */
function seen(element: HTMLElement, text: string): string {
  element.textContent = text;
  const range = document.createRange();
  const node = element.firstChild!;
  const letters = [...text].reduce<{ letter: string; left: number }[]>((all, letter) => {
    const start = all.reduce((sum, each) => sum + each.letter.length, 0);
    range.setStart(node, start);
    range.setEnd(node, start + letter.length);
    return [...all, { letter, left: range.getBoundingClientRect().left }];
  }, []);
  return letters
    .filter(({ letter }) => !/[\u2066-\u2069]/.test(letter))
    .sort((one, other) => one.left - other.left)
    .map(({ letter }) => letter)
    .join('');
}

const arabic = messageGroups.flatMap(({ rows }) => rows.map(({ textIn }) => textIn(ar)));

it('what is not Arabic reads from left to right in Arabic, the rest from right to left', () => {
  const line = document.createElement('span');
  line.dir = 'auto';
  line.style.whiteSpace = 'nowrap';
  document.body.append(line);
  let count = 0;
  for (const text of arabic) {
    const shown = seen(line, text);
    const [first = ''] = /\p{Script=Arabic}/u.exec(text) ?? [];
    // The sentence begins at the right.
    expect(getComputedStyle(line).direction === 'rtl' || shown.endsWith(first), text).toBe(true);
    expect(shown.lastIndexOf(first), text).toBe(shown.length - 1);
    // Addresses, domains, suffixes with their dot.
    for (const [part] of text.matchAll(/\.?[a-z][a-z@.]*/g)) {
      count++;
      expect(shown, text).toContain(part);
    }
  }
  expect(count).toBeGreaterThan(12);
});
