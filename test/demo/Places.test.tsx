/** The search before its texts are there: by name. */
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Part } from '../../src/demo/part.js';
import { Places } from '../../src/demo/parts/Places.js';

const fetched = vi.hoisted(() => vi.fn<() => Promise<typeof import('../../src/demo/links.js')>>());
vi.mock('../../src/demo/lazyParts.js', () => ({
  searchPart: new Part(() => fetched()),
  prepare: vi.fn(),
}));

const found = () => screen.getAllByRole('link').map((link) => link.textContent);
const status = () => screen.getByRole('status');

it('finds by name alone until the texts are there, says so, and tries again', async () => {
  const links = await import('../../src/demo/links.js');
  let fail!: (error: Error) => void;
  fetched.mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
  fetched.mockResolvedValue(links);
  render(<Places current="" globals="" onReveal={vi.fn()} onLeave={vi.fn()} />);
  expect(fetched).not.toHaveBeenCalled();

  await userEvent.type(screen.getByRole('searchbox'), 'formik');
  expect(status()).toHaveTextContent('Searching…');
  expect(found()).toEqual(['Formik Form libraries']);

  act(() => fail(new Error('No network.')));
  await screen.findByText(/could not be loaded/);
  expect(status()).toHaveTextContent('1 found by name. The texts to search could not be loaded.');

  await userEvent.click(within(screen.getByRole('navigation')).getByRole('button'));
  expect(status()).not.toHaveTextContent('by name');
  expect(found()[0]).toBe('Formik Form libraries');
});
