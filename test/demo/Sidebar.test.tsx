import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keywords } from '../../src/demo/keywords.js';
import { searchPart, storyPart } from '../../src/demo/lazyParts.js';
import { searchedGroups } from '../../src/demo/links.js';
import { App } from '../../src/demo/parts/App.js';
import { searchLinks } from '../../src/demo/searchLinks.js';

const search = () => screen.getByRole('searchbox', { name: 'Search' });
const nav = () => within(screen.getByRole('navigation'));
const links = () => nav().getAllByRole('link');
const menu = () => screen.getByRole('button', { name: /Menu|Close/ });

beforeAll(() => Promise.all([storyPart.load(), searchPart.load()]));
beforeEach(() => {
  window.history.replaceState(null, '', '#/dark');
  render(<App />);
});

/** Waits for the address to change, and the page with it. */
async function arrival(go: () => Promise<unknown>) {
  const isThere = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  await go();
  await act(() => isThere);
}

describe('searching', () => {
  it.each(['{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
    '%s goes to the search, even from where one types; a letter alone does not',
    async (keys) => {
      await userEvent.click(document.querySelector('main input')!);
      await userEvent.keyboard('k/');
      expect(search()).not.toHaveFocus();
      await userEvent.keyboard(keys);
      expect(search()).toHaveFocus();
      expect(search()).toHaveValue('');
    },
  );

  it('finds by the name first, then by what there is to see', async () => {
    await userEvent.type(search(), 'completions');
    expect(links()[0]).toHaveTextContent('Completions');
    expect(nav().getByRole('status')).toHaveTextContent(`${links().length} found`);
    await userEvent.clear(search());
    await userEvent.type(search(), 'cascade layer');
    expect(links().map((link) => link.textContent)).toEqual(['A look of your own Look']);
  });

  it('Enter opens the first that was found, and the list is whole again', async () => {
    const count = links().length;
    await arrival(() => userEvent.type(search(), 'right to{Enter}'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Right to left');
    expect(search()).toHaveValue('');
    expect(links()).toHaveLength(count);
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('Enter opens nothing where nothing was asked, or found', async () => {
    await userEvent.type(search(), '{Enter}');
    await userEvent.type(search(), 'zzz{Enter}');
    expect(nav().getByRole('status')).toHaveTextContent('Nothing found');
    expect(window.location.hash).toBe('#/dark');
  });

  it('Escape clears', async () => {
    await userEvent.type(search(), 'server{Escape}');
    expect(search()).toHaveValue('');
    expect(search()).toHaveFocus();
  });

  it('minds neither case nor accents nor hyphens', () => {
    const names = (question: string) => searchLinks(searchedGroups, question).map(({ id }) => id);
    expect(names('SIGN up')[0]).toBe('sign-up-form');
    expect(names('lookálike letters')[0]).toBe('look-alike-letters');
  });
});

describe('what people ask for', () => {
  const first = (question: string) => searchLinks(searchedGroups, question)[0]?.id;

  it.each([
    ['install', ''],
    ['quick start', ''],
    ['rhf', 'react-hook-form'],
    ['rtl', 'right-to-left'],
    ['translate', 'russian-interface'],
    ['translations', 'russian-interface'],
    ['error message', 'messages'],
    ['useFormik', 'formik'],
  ])('%s is found first at %j', (question, id) => {
    expect(first(question)).toBe(id);
  });

  it.each(['cyrillic', 'locale', 'i18n', 'validate', 'async', 'ssr', 'accessibility'])(
    '%s is found',
    (question) => {
      expect(first(question)).toBeDefined();
    },
  );

  it('every keyword belongs to a place', () => {
    const ids = searchedGroups.flatMap(({ links }) => links.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(Object.keys(keywords)));
  });
});

describe('the arrow keys', () => {
  it('go through the search and what it found', async () => {
    await userEvent.type(search(), 'server');
    await userEvent.keyboard('{ArrowDown}');
    expect(links()[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(links()[1]).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(links().at(-1)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Home}');
    expect(search()).toHaveFocus();
  });

  it('a link that has the focus opens', async () => {
    await userEvent.type(search(), 'narrow');
    await arrival(() => userEvent.keyboard('{ArrowDown}{Enter}'));
    expect(window.location.hash).toBe('#/narrow-320-px');
  });
});

describe('the menu of narrow screens', () => {
  it('says whether it is open, and closes with Escape', async () => {
    expect(menu()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(menu());
    expect(menu()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.type(search(), 'dark');
    await userEvent.keyboard('{Escape}');
    expect(menu()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    expect(menu()).toHaveAttribute('aria-expanded', 'false');
    expect(menu()).toHaveFocus();
  });

  it('closes behind whoever follows a link', async () => {
    await userEvent.click(menu());
    await arrival(() => userEvent.click(screen.getByRole('link', { name: 'Server error' })));
    expect(menu()).toHaveAttribute('aria-expanded', 'false');
  });
});
