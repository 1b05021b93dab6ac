import { beforeEach, expect, it, vi } from 'vitest';

const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => {
  // Each mistake is told of once.
  vi.resetModules();
  logged.mockClear();
});

async function warnOf(html: string) {
  document.body.innerHTML = html;
  const { warnOfNoName } = await import('../../../src/field/input/inputName.js');
  warnOfNoName(document.querySelector('input')!);
}

it.each([
  '<label>Email <input /></label>',
  '<label for="email">Email</label><input id="email" />',
  '<input aria-label="Email" />',
  '<input aria-labelledby="heading" />',
  '<input title="Email" />',
])('an input that has a name is right: %s', async (html) => {
  await warnOf(html);
  expect(logged).not.toHaveBeenCalled();
});

it.each([
  '<input />',
  '<input placeholder="Email" />',
  '<input aria-label="" />',
  '<label for="other">Email</label><input id="email" />',
])('an input that has none is told of: %s', async (html) => {
  await warnOf(html);
  expect(logged).toHaveBeenCalledOnce();
  expect(logged.mock.calls[0]![0]).toMatch(
    /^addressee: the email input has no name.*`aria-label`\.$/,
  );
});
