import { beforeEach, expect, it, vi } from 'vitest';
import { warnOfNoName } from '../../../src/field/input/inputName.js';
import { warnDeveloper } from '../../../src/field/warnDeveloper.js';

// It tells of each mistake once.
vi.mock('../../../src/field/warnDeveloper.js', () => ({ warnDeveloper: vi.fn() }));
const warned = vi.mocked(warnDeveloper);
beforeEach(() => void warned.mockClear());

function warnOf(html: string) {
  document.body.innerHTML = html;
  warnOfNoName(document.querySelector('input')!);
}

it.each([
  '<label>Email <input /></label>',
  '<label for="email">Email</label><input id="email" />',
  '<input aria-label="Email" />',
  '<input aria-labelledby="heading" />',
  '<input title="Email" />',
])('an input that has a name is right: %s', (html) => {
  warnOf(html);
  expect(warned).not.toHaveBeenCalled();
});

it.each([
  '<input />',
  '<input placeholder="Email" />',
  '<input aria-label="" />',
  '<label for="other">Email</label><input id="email" />',
])('an input that has none is told of: %s', (html) => {
  warnOf(html);
  expect(warned).toHaveBeenCalledOnce();
  expect(warned.mock.calls[0]![0]).toMatch(/^the email input has no name.*`aria-label`\.$/);
});
