import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { SignUpForm } from '../../docs/recipes/SignUpForm.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox');

afterEach(() => void vi.unstubAllGlobals());

it("the server's answer is shown in the field until the text changes, and each time it comes", async () => {
  const answer = () => Promise.resolve(Response.json({ message: 'Taken.' }, { status: 422 }));
  const post = vi.fn<typeof fetch>(answer);
  vi.stubGlobal('fetch', post);
  render(<SignUpForm action="/sign-up" />);

  await userEvent.type(input(), ' ann@example.org{Enter}');
  await vi.waitFor(() => expect(input()).toHaveAccessibleDescription('Error: Taken.'));
  expect(post.mock.lastCall?.[1]?.body).toEqual(new URLSearchParams({ email: 'ann@example.org' }));
  // Its focus did not move, so it has to be spoken.
  expect(screen.getByRole('status')).toHaveTextContent('Taken.');

  await userEvent.type(input(), 'x');
  expect(input()).not.toHaveAttribute('aria-invalid', 'true');
  await userEvent.type(input(), '{Enter}');
  await vi.waitFor(() => expect(input()).toHaveAccessibleDescription('Error: Taken.'));
  expect(post).toHaveBeenCalledTimes(2);
});
