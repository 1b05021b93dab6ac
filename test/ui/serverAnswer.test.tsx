import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SignUpForm } from '../../docs/recipes/SignUpForm.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox');
const refused = () => Promise.resolve(Response.json({ message: 'Taken.' }, { status: 422 }));

function open(answer: typeof fetch) {
  const post = vi.fn(answer);
  const location = { assign: vi.fn() };
  vi.stubGlobal('fetch', post);
  vi.stubGlobal('location', location);
  render(<SignUpForm action="/sign-up" />);
  return { post, location };
}

afterEach(() => void vi.unstubAllGlobals());

it("the server's answer is shown in the field until the text changes, and each time it comes", async () => {
  const { post } = open(refused);

  await userEvent.type(input(), ' ann@example.org{Enter}');
  await vi.waitFor(() => expect(input()).toHaveAccessibleDescription('Error: Taken.'));
  expect(post.mock.lastCall?.[0]).toMatch(/\/sign-up$/);
  expect(post.mock.lastCall?.[1]?.body).toEqual(new URLSearchParams({ email: 'ann@example.org' }));
  // Its focus did not move, so it has to be spoken.
  expect(screen.getByRole('status')).toHaveTextContent('Taken.');

  await userEvent.type(input(), 'x');
  expect(input()).not.toHaveAttribute('aria-invalid', 'true');
  await userEvent.type(input(), '{Backspace}{Enter}');
  await vi.waitFor(() => expect(input()).toHaveAccessibleDescription('Error: Taken.'));
  expect(post).toHaveBeenCalledTimes(2);
});

it('where the server sends, the page goes', async () => {
  const { location } = open(() => {
    const welcome = new Response('Welcome');
    Object.defineProperties(welcome, {
      redirected: { value: true },
      url: { value: 'http://localhost/welcome' },
    });
    return Promise.resolve(welcome);
  });
  await userEvent.type(input(), 'ann@example.org{Enter}');
  await vi.waitFor(() =>
    expect(location.assign).toHaveBeenCalledExactlyOnceWith('http://localhost/welcome'),
  );
  expect(input()).not.toHaveAttribute('aria-invalid', 'true');
});

describe('a server that fails is told of, and the page stays', () => {
  const answers: [string, typeof fetch][] = [
    ['it answers 500', () => Promise.resolve(new Response(null, { status: 500 }))],
    ["it can't be reached", () => Promise.reject(new TypeError('Failed to fetch'))],
    ['it refuses without words', () => Promise.resolve(new Response('', { status: 422 }))],
  ];

  it.each(answers)('%s', async (_, answer) => {
    const { post, location } = open(answer);
    const failed = 'Error: Something went wrong. Try again';
    await userEvent.type(input(), 'ann@example.org{Enter}');
    await vi.waitFor(() => expect(input()).toHaveAccessibleDescription(failed));
    await userEvent.type(input(), 'x');
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
    await userEvent.type(input(), '{Backspace}{Enter}');
    await vi.waitFor(() => expect(input()).toHaveAccessibleDescription(failed));
    expect(post).toHaveBeenCalledTimes(2);
    expect(location.assign).not.toHaveBeenCalled();
  });
});
