/** The playground of the demo page: it tells, as one types, why an address is suggested. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { App } from '../../src/demo/parts/App.js';
import '../../src/demo/styles/all.css';

const inChromium = server.browser === 'chromium';

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
const interpretation = (number: number) =>
  screen.getByRole('region', { name: `Interpretation ${number}` });
const region = () => screen.getByRole('region', { name: 'Candidates of interpretation 1' });
const table = () => screen.getByRole('table', { name: 'Candidates of interpretation 1' });
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
  window.location.hash = '#/playground?address=ann%40yandeks.ru';
  const container = document.createElement('div');
  container.id = 'root';
  render(
    <StrictMode>
      <App />
    </StrictMode>,
    { container: document.body.appendChild(container) },
  );
  await document.fonts.ready;
  await screen.findByRole('heading', { level: 2, name: /^Suggested/ });
});

it('opens with an address that has a typo', () => {
  expect(field().value).toBe('ann@yandeks.ru');
  expect(answer()).toBe('Suggested: ann@yandex.ru');
  expect(candidate('yandex.ru')[1]).toBe('It is suggested.');
});

describe('as one types', () => {
  it('a typo names the candidate, and says that it is suggested', async () => {
    await type('ann@gmial.com');
    expect(answer()).toBe('Suggested: ann@gmail.com');
    const [domain, outcome, confidence, weight, letters] = candidate('gmail.com');
    expect(outcome).toBe('It is suggested.');
    expect([domain, weight, letters]).toEqual(['gmail.com', '9', '2']);
    expect(confidence).toMatch(/^\d\d %$/);
    expect(screen.getByText(/^gmial\.com is two swapped letters away/)).toBeVisible();
  });

  it('a right address has no candidates', async () => {
    await type('ann@mail.ru');
    expect(answer()).toBe('Suggested: nothing');
    expect(interpretation(1)).toHaveTextContent('Right as it is.');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('each interpretation tells what was repaired', async () => {
    await type('user@нфтвучюкг');
    expect(answer()).toBe('Suggested: user@yandex.ru');
    expect(interpretation(1)).toHaveTextContent('keyboard layout');
    expect(interpretation(3)).toHaveTextContent('look-alike letters');
  });

  it('what is wrong is underlined where it is, and told', async () => {
    await type('a..b@example');
    const marked = document.querySelectorAll('.anatomy [data-mark="issue"]');
    expect(Array.from(marked, ({ textContent }) => textContent)).toEqual(['.', 'example']);
    for (const each of marked) expect(getComputedStyle(each).textDecorationLine).toBe('underline');
    expect(screen.getByText('local-double-dot')).toBeVisible();
  });

  it('the address is in the address bar, and a link to another one is followed', async () => {
    await type('ann@gmial.com');
    expect(window.location.hash).toBe('#/playground?address=ann%40gmial.com');
    window.location.hash = '#/playground?address=ann%40bk.rru&typing=1';
    await waitFor(() => expect(field().value).toBe('ann@bk.rru'));
    expect(answer()).toBe('Suggested: ann@bk.ru');
  });

  it('what the core refuses of the options is told', async () => {
    await userEvent.type(screen.getByRole('textbox', { name: 'domains' }), '@@');
    expect(screen.getByRole('alert')).toHaveTextContent('It is answered without options.');
    expect(answer()).toBe('Suggested: ann@yandex.ru');
  });

  it('an example is suggested in the field too, and its parts line up', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'ann@gmial.com' }));
    expect(answer()).toBe('Suggested: ann@gmail.com');
    await screen.findByRole('button', { name: /ann@gmail\.com/ });
    for (const pair of document.querySelectorAll('.address-parts > div')) {
      const [term, value] = Array.from(pair.children, (each) => each.getBoundingClientRect());
      expect(value!.left).toBeCloseTo(term!.left, 0);
    }
  });

  it('without a way to read it, nothing is told', async () => {
    await userEvent.clear(field());
    expect(screen.queryByRole('heading', { level: 2, name: 'Taken apart' })).toBeNull();
    expect(answer()).toBe('Suggested: nothing');
    expect(screen.queryByRole('heading', { level: 3, name: /^Interpretation/ })).toBeNull();
  });
});

it('at 320 px the answer comes right below the field, before the examples', async () => {
  await page.viewport(320, 700);
  const top = (element: Element) => element.getBoundingClientRect().top;
  const heading = screen.getByRole('heading', { level: 2, name: /^Suggested/ });
  expect(top(heading)).toBeGreaterThan(top(field()));
  expect(top(heading)).toBeLessThan(top(screen.getByRole('list', { name: 'Examples' })));
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
    const { violations } = await axe.run(document.querySelector('main')!);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
