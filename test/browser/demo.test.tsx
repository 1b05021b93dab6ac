/** The demo page in a real browser: its examples are typed, and nothing in it bars anybody. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { stories } from '../../src/demo/collectStories.js';
import { exampleGroups, firstExamples } from '../../src/demo/examples.js';
import { storyPart } from '../../src/demo/lazyParts.js';
import { App } from '../../src/demo/parts/App.js';
import '../../src/demo/styles/all.css';
import { click as clickForReal } from '../tools/realUser.ts';

const inChromium = server.browser === 'chromium';

/** In the other engines the real mouse reaches no further than their window, which the page exceeds. */
const click = inChromium ? clickForReal : userEvent.click;

/** What each example of the page leads to; `null` where it is left alone. */
const MEANT: Readonly<Record<string, string | null>> = {
  'ann@yandeks.ru': 'ann@yandex.ru',
  'ann@gmial.com': 'ann@gmail.com',
  'ann@maill.ru': 'ann@mail.ru',
  'Ann@hotmial.co.uk': 'Ann@hotmail.co.uk',
  'ann@gmail.con': 'ann@gmail.com',
  'ann@bk.rru': 'ann@bk.ru',
  'ann@yandex': 'ann@yandex.ru',
  'ann@gmail,com': 'ann@gmail.com',
  'ann@@mail.ru': 'ann@mail.ru',
  'ann@gmail.com.': 'ann@gmail.com',
  'фтт"нфтвучюкг': 'ann@yandex.ru',
  'user@нфтвучюкг': 'user@yandex.ru',
  'аnn@mail.ru': 'ann@mail.ru',
  'Ann <ann@gmial.com>': 'ann@gmail.com',
  'mailto:ann@gmail.com': 'ann@gmail.com',
  'ann@ymail.com': null,
  'ann@hey.com': null,
  'ann@mai.ru': null,
  'ann@ok.ru': null,
  'ann@example': null,
  'rené@acme.com': null,
  'ann@10.0.0.1': null,
};

const canvas = () => within(document.querySelector<HTMLElement>('.canvas')!);
const field = () => canvas().getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
const accept = () => canvas().queryByRole('button', { name: /^Use it/ });
const example = (address: string) => screen.getByRole('button', { name: address });

async function open(id = 'sign-up-form') {
  window.location.hash = `#/${id}`;
  const container = document.createElement('div');
  container.id = 'root';
  const view = render(
    <StrictMode>
      <App />
    </StrictMode>,
    { container: document.body.appendChild(container) },
  );
  await document.fonts.ready;
  return view;
}

async function goTo(id: string, name: string) {
  window.location.hash = `#/${id}`;
  await screen.findByRole('heading', { level: 1, name });
}

// What is loaded is there at once.
beforeAll(() => storyPart.load());
beforeEach(() => page.viewport(1280, 800));

it('every example of the page is known here', () => {
  expect(exampleGroups.flatMap(({ addresses }) => addresses)).toEqual(Object.keys(MEANT));
  for (const { addresses } of firstExamples)
    expect(Object.keys(MEANT)).toEqual(expect.arrayContaining([...addresses]));
});

describe('an example', () => {
  it.each(Object.entries(MEANT))('%s leads to %s', async (address, meant) => {
    await open();
    await click(example(address));
    await waitFor(() => expect(field().value).toBe(address));
    if (meant === null) {
      await waitFor(() => expect(field()).not.toHaveFocus());
      expect(accept()).toBeNull();
      return;
    }
    await waitFor(() => expect(accept()).toHaveAccessibleName(`Use it: ${meant}`));
    await click(accept()!);
    expect(field().value).toBe(meant);
    expect(accept()).toBeNull();
  });

  it('is typed letter by letter where motion is welcome', async () => {
    if (!inChromium) return;
    await commands.emulateMedia({ reducedMotion: 'no-preference' });
    await open();
    const seen: string[] = [];
    field().addEventListener('input', () => seen.push(field().value));
    await click(example('ann@hey.com'));
    await waitFor(() => expect(field().value).toBe('ann@hey.com'));
    expect(seen.slice(0, 3)).toEqual(['a', 'an', 'ann']);
  });

  it('gives way to the next one', async () => {
    await open();
    await click(example('ann@gmial.com'));
    await click(example('ann@bk.rru'));
    await waitFor(() => expect(accept()).toHaveAccessibleName('Use it: ann@bk.ru'));
    expect(field().value).toBe('ann@bk.rru');
  });
});

it('choosing a story in the sidebar shows it', async () => {
  await open();
  await click(screen.getByRole('link', { name: 'Right to left' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Right to left' });
  expect(heading).toBeVisible();
  expect(await canvas().findByRole('button', { name: /ann@gmail\.com/ })).toBeVisible();
});

describe('going from story to story', () => {
  it.each([320, 800, 1280])('never scrolls sideways at %i px', async (width) => {
    await page.viewport(width, 700);
    await open();
    for (const { id, name } of stories) {
      await goTo(id, name);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth, name).toBeLessThanOrEqual(clientWidth);
    }
  });

  it('leaves the canvas where it is', async () => {
    await open();
    const stage = () => document.querySelector('.stage')!.getBoundingClientRect();
    const { top } = stage();
    for (const { id, name } of stories) {
      await goTo(id, name);
      expect([name, stage().top]).toEqual([name, top]);
    }
  });
});

/** How a story may be looked at: each is set up from the one before. */
const MODES: Readonly<Record<string, () => unknown>> = {
  light: () => commands.emulateMedia({}),
  dark: () => commands.emulateMedia({ colorScheme: 'dark' }),
  'forced colours': () => commands.emulateMedia({ forcedColors: 'active' }),
  'right to left': async () => {
    await commands.emulateMedia({});
    document.querySelector<HTMLElement>('.canvas')!.dir = 'rtl';
  },
  '320 px': () => page.viewport(320, 700),
};

// Only Chromium can be asked for a theme and for forced colours.
describe.runIf(inChromium)('in every theme, direction and width', () => {
  it.each(stories.map(({ name, id }) => [name, id]))('axe finds nothing in %s', async (_, id) => {
    await open(id);
    // By now a story that plays has played.
    await new Promise((resolve) => setTimeout(resolve, 350));
    const found: unknown[] = [];
    for (const [mode, setUp] of Object.entries(MODES)) {
      await setUp();
      // A library's colours may take their time to change.
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      // What is around the story is looked at once here, and in every mode by demoStory.test.tsx.
      const part = mode === 'light' ? document.body : document.querySelector('.story')!;
      const { violations } = await axe.run(part, {
        resultTypes: ['violations'],
        rules: {
          // The test's frame has no landmark or title of its own.
          region: { enabled: false },
          // There axe goes by the text's colour as it would be unforced: accessibility.test.tsx
          // measures the field.
          'color-contrast': { enabled: mode !== 'forced colours' },
        },
      });
      found.push(...violations.map(({ id, nodes }) => [mode, id, nodes.map((node) => node.html)]));
    }
    expect(found).toEqual([]);
  });
});
