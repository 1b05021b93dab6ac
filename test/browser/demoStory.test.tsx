/** What surrounds a story on the demo page: search, controls, toolbar, accessibility. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { useRef } from 'react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { EventLog } from '../../src/demo/eventLog.js';
import { AccessibilityPanel } from '../../src/demo/parts/AccessibilityPanel.js';
import { storyPart } from '../../src/demo/lazyParts.js';
import { App } from '../../src/demo/parts/App.js';
import '../../src/demo/styles/all.css';

const inChromium = server.browser === 'chromium';

const canvas = () => document.querySelector<HTMLElement>('.canvas')!;
const field = () => within(canvas()).getByRole<HTMLInputElement>('textbox');
const select = (name: string, option: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name }), option);
const panel = (name: string) => within(screen.getByRole('tabpanel', { name }));

async function open(route: string) {
  window.location.hash = `#/${route}`;
  const container = document.createElement('div');
  container.id = 'root';
  render(<App />, { container: document.body.appendChild(container) });
  await document.fonts.ready;
}

// What is loaded is there at once.
beforeAll(() => storyPart.load());
beforeEach(() => page.viewport(1280, 800));

it('what is chosen in the controls is in the link, and a link brings it back', async () => {
  await open('every-prop');
  await userEvent.type(field(), 'ann@example');
  await userEvent.clear(panel('Controls').getByRole('textbox', { name: 'label' }));
  await userEvent.type(panel('Controls').getByRole('textbox', { name: 'label' }), 'Your post');
  expect(window.location.hash).toBe('#/every-prop?args=label:Your%20post');
  expect(field()).toHaveAccessibleName('Your post');
  expect(field().value).toBe('ann@example');
  window.location.hash = '#/every-prop?args=label:Another;required:false';
  await waitFor(() => expect(field()).toHaveAccessibleName('Another'));
  expect(screen.getByRole('region', { name: 'Source' })).toHaveTextContent('label="Another"');
  expect(field().value).toBe('ann@example');
});

it('the frame has the width of a phone or tablet, and the page never scrolls sideways', async () => {
  await open('sign-up-form');
  const form = () => canvas().querySelector('form')!.getBoundingClientRect().width;
  const full = form();
  await select('Width', '320 px');
  expect(canvas().getBoundingClientRect().width).toBeLessThanOrEqual(320);
  expect(form()).toBeLessThan(full);
  await select('Width', '768 px');
  expect(canvas().getBoundingClientRect().width).toBeGreaterThan(760);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

it('theme, language, direction and colours reach the field', async () => {
  await open('suggestion');
  await within(canvas()).findByRole('button', { name: /^Use it/ });
  const colours = () => [getComputedStyle(field()).color, getComputedStyle(field()).borderColor];
  const light = colours();
  await select('Theme', 'Dark');
  await waitFor(() => expect(colours()).not.toEqual(light));
  await select('Language', 'ar');
  await waitFor(() => expect(getComputedStyle(field()).direction).toBe('ltr'));
  await waitFor(() => expect(within(canvas()).queryByText('Email address')).toBeNull());
  expect(getComputedStyle(canvas()).direction).toBe('rtl');
  await select('Direction', 'Left to right');
  expect(getComputedStyle(canvas()).direction).toBe('ltr');
  await select('Theme', 'Light');
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Forced colours' }));
  // Colours take their time where motion is welcome.
  await waitFor(() => expect(getComputedStyle(field()).color).toBe('rgb(0, 0, 0)'));
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  expect(screen.queryByRole('checkbox', { name: 'Forced colours' })).toBeNull();
});

it('the panel tells what the field is, and what was announced', async () => {
  await open('sign-up-form');
  await userEvent.click(screen.getByRole('tab', { name: 'Accessibility' }));
  const email = within(canvas()).getByRole('textbox', { name: 'Email address' });
  await userEvent.type(email, 'ann@gmial.com');
  const rows = () => panel('Accessibility').queryAllByRole('listitem');
  await waitFor(() => expect(rows().at(-1)).toHaveTextContent(/polite.*ann@gmail\.com/));
  const facts = panel('Accessibility').getByRole('heading', { name: 'The field' }).parentElement!;
  expect(facts).toHaveTextContent('Roletextbox');
  expect(facts).toHaveTextContent('NameEmail address');
  expect(facts).toHaveTextContent('requiredtrue');
  await waitFor(() => expect(screen.getByText('axe: no problems.')).toBeVisible());
});

function BrokenStory() {
  const canvas = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={canvas}>
        <input className="bare" />
      </div>
      <AccessibilityPanel canvas={canvas} announced={new EventLog()} />
    </>
  );
}

it('the panel shows what axe finds in a story that is broken', async () => {
  render(<BrokenStory />);
  expect(await screen.findByText('axe: 1 problem.')).toBeVisible();
  expect(screen.getByText(/must have labels/)).toBeVisible();
  expect(screen.getByText('<input class="bare">')).toBeVisible();
  document.querySelector('.bare')!.setAttribute('aria-label', 'Email');
  await screen.findByText('axe: no problems.');
});

it('on a phone the menu opens over what was there, and gives way to what was chosen', async () => {
  await page.viewport(320, 700);
  await open('suggestion');
  const nav = () => screen.queryByRole('navigation');
  expect(nav()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
  await userEvent.type(screen.getByRole('searchbox'), 'right to');
  await userEvent.click(within(nav()!).getAllByRole('link')[0]!);
  await screen.findByRole('heading', { level: 1, name: 'Right to left' });
  expect(nav()).toBeNull();
  expect(screen.getByRole('main')).toHaveFocus();
});

it('Control and K opens the menu of a phone, and goes to its search', async () => {
  await page.viewport(320, 700);
  await open('suggestion');
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Close' })).toBeVisible();
});

it('a link that is followed leaves the sidebar', async () => {
  await open('suggestion');
  screen.getByRole('link', { name: 'Dark' }).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Dark' });
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

it('the completions are there to be seen, and an example leaves them open', async () => {
  await open('completions');
  await within(canvas()).findByRole('listbox');
  await userEvent.click(screen.getByRole('button', { name: 'ann@ya' }));
  await within(canvas()).findByRole('option', { name: /yandex\.ru/ });
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(within(canvas()).getByRole('listbox')).toBeVisible();
});

it('the source begins on the first screen', async () => {
  await open('suggestion');
  const { top } = screen.getByRole('region', { name: 'Source' }).getBoundingClientRect();
  expect(top).toBeLessThan(720);
});

it('the tab key goes by what is seen: menu, toolbar, story, source and events, controls', async () => {
  await open('every-prop');
  const stops = [...document.querySelectorAll<HTMLElement>('a, button, input, select, [tabindex]')]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
    .map((element) => element.closest('.sidebar, .stage-bar, .canvas, .aside, .panels'))
    .filter((part) => part !== null);
  const parts = [...new Set(stops)].map((part) => part.className.split(' ')[0]);
  expect(parts).toEqual(['sidebar', 'stage-bar', 'canvas', 'panels', 'aside']);
});

it.runIf(inChromium)(
  'axe finds nothing in what is around a story, nor in the first look',
  async () => {
    const found: unknown[] = [];
    const look = async (where: string) => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      const { violations } = await axe.run(document.body, {
        resultTypes: ['violations'],
        // The test's frame has no landmark or title of its own.
        rules: { region: { enabled: false } },
      });
      found.push(...violations.map(({ id, nodes }) => [where, id, nodes.map(({ html }) => html)]));
    };
    await open('');
    for (const colorScheme of ['light', 'dark'] as const) {
      await commands.emulateMedia({ colorScheme });
      await look(`first look, ${colorScheme}`);
    }
    window.location.hash = '#/every-prop';
    await screen.findByRole('tab', { name: 'Controls' });
    await userEvent.click(screen.getByRole('tab', { name: 'Accessibility' }));
    await screen.findByText('axe: no problems.');
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    for (const colorScheme of ['light', 'dark'] as const) {
      await commands.emulateMedia({ colorScheme });
      await look(`around a story, ${colorScheme}`);
    }
    document.documentElement.dir = 'rtl';
    await look('around a story, right to left');
    document.documentElement.dir = '';
    await page.viewport(320, 700);
    await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
    await look('the menu of a phone');
    expect(found).toEqual([]);
  },
);
