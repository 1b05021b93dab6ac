/** The playground of the demo page: it tells, as one types, why an address is suggested. */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { App } from '../../src/demo/parts/App.js';
import '../../src/demo/styles/all.js';

const inChromium = server.browser === 'chromium';

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
const reading = (number: number) => screen.getByRole('region', { name: `Reading ${number}` });
const region = () => screen.getByRole('region', { name: 'Candidates of reading 1' });
const table = () => screen.getByRole('table', { name: 'Candidates of reading 1' });
const answer = () => screen.getByRole('heading', { level: 2, name: /^Suggested/ }).textContent;

/** A row of the table, as one reads it. */
function candidate(domain: string) {
  const header = within(table()).getByRole('rowheader', { name: domain });
  return Array.from(header.closest('tr')!.cells, (cell) => cell.textContent);
}

async function type(text: string) {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
}

beforeEach(async () => {
  await page.viewport(1280, 800);
  window.location.hash = '#/playground';
  const container = document.createElement('div');
  container.id = 'root';
  render(
    <StrictMode>
      <App />
    </StrictMode>,
    { container: document.body.appendChild(container) },
  );
  await document.fonts.ready;
  await screen.findByRole('heading', { level: 1, name: 'Playground' });
});

it('opens with an address that has a slip', () => {
  expect(field().value).toBe('ann@yandeks.ru');
  expect(answer()).toBe('Suggested: ann@yandex.ru');
  expect(candidate('yandex.ru')[1]).toBe('It is suggested.');
});

describe('as one types', () => {
  it('a slip names the candidate, and says that it is suggested', async () => {
    await type('ann@gmial.com');
    expect(answer()).toBe('Suggested: ann@gmail.com');
    const [domain, outcome, weight, letters, ...rest] = candidate('gmail.com');
    expect(outcome).toBe('It is suggested.');
    expect([domain, weight, letters]).toEqual(['gmail.com', '9', '2']);
    expect(rest.at(-1)).toMatch(/^\d\d%$/);
  });

  it('a right address has no candidates', async () => {
    await type('ann@mail.ru');
    expect(answer()).toBe('Suggested: nothing');
    expect(reading(1)).toHaveTextContent('Right as it is.');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('each reading tells what was repaired', async () => {
    await type('user@нфтвучюкг');
    expect(answer()).toBe('Suggested: user@yandex.ru');
    expect(reading(1)).toHaveTextContent('keyboard layout');
    expect(reading(3)).toHaveTextContent('lookalike letters');
  });

  it('without a way to read it, nothing is told', async () => {
    await userEvent.clear(field());
    expect(answer()).toBe('Suggested: nothing');
    expect(screen.queryByRole('heading', { level: 3, name: /^Reading/ })).toBeNull();
  });
});

it('at 320 px the table alone scrolls, and takes the focus for it', async () => {
  await page.viewport(320, 700);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  expect(region().scrollWidth).toBeGreaterThan(region().clientWidth);
  region().focus();
  expect(region()).toHaveFocus();
});

describe.runIf(inChromium).each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(['none', 'active'] as const)('axe finds nothing, forced colours: %s', async (forced) => {
    await commands.emulateMedia({ colorScheme, forcedColors: forced });
    await type('Ann@hotmial.co.uk');
    const { violations } = await axe.run(document.querySelector('.canvas')!);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
