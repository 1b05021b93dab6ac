import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LoadedPart } from '../../src/demo/parts/LoadedPart.js';
import { Part } from '../../src/demo/part.js';

const show = (part: Part<{ readonly text: string }>) =>
  render(
    <main tabIndex={-1}>
      <LoadedPart part={part} frame={(inside) => <section aria-label="Frame">{inside}</section>}>
        {({ text }) => <p>{text}</p>}
      </LoadedPart>
    </main>,
  );

it('what is loaded is there at once', async () => {
  const part = new Part(() => Promise.resolve({ text: 'Here.' }));
  await part.load();
  show(part);
  expect(screen.getByText('Here.')).toBeInTheDocument();
});

it('the place of what is on its way is kept, with a word', async () => {
  let arrive!: (exports: { text: string }) => void;
  show(new Part(() => new Promise((resolve) => (arrive = resolve))));
  expect(screen.getByRole('region', { name: 'Frame' })).toContainElement(
    screen.getByRole('status'),
  );
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  act(() => arrive({ text: 'Here.' }));
  expect(await screen.findByText('Here.')).toBeInTheDocument();
  expect(screen.queryByRole('region')).toBeNull();
});

it('what can’t be loaded says why, is tried again, and then with the whole page', async () => {
  const fetch = vi.fn().mockRejectedValue(new TypeError('Failed to fetch it.'));
  show(new Part(fetch));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This part of the page could not be loaded.TypeError: Failed to fetch it.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Reload the page' })).toBeVisible();
  expect(fetch).toHaveBeenCalledTimes(2);
});

it('what is loaded at the second try is shown, and the focus is not lost', async () => {
  const fetch = vi
    .fn()
    .mockResolvedValue({ text: 'Here.' })
    .mockRejectedValueOnce(new Error('No.'));
  show(new Part(fetch));
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Here.')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('main')).toHaveFocus();
});
