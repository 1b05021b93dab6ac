import { expect, it, vi } from 'vitest';
import { Part } from '../../src/demo/part.js';

it('is fetched once, however often it is asked for', async () => {
  const fetch = vi.fn(() => Promise.resolve('here'));
  const part = new Part(fetch);
  expect(part.state()).toEqual({ failures: 0 });
  expect(fetch).not.toHaveBeenCalled();
  expect(await Promise.all([part.load(), part.load()])).toEqual(['here', 'here']);
  expect(await part.load()).toBe('here');
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(part.state()).toEqual({ exports: 'here', failures: 0 });
});

it('is fetched anew after a failure, which it tells of and does not throw', async () => {
  const error = new Error('No network.');
  const fetch = vi.fn<() => Promise<string>>().mockRejectedValueOnce(error);
  fetch.mockRejectedValueOnce(error).mockResolvedValue('here');
  const part = new Part(fetch);
  const listener = vi.fn();
  part.subscribe(listener);
  expect(await part.load()).toBeUndefined();
  expect(part.state()).toEqual({ error, failures: 1 });
  expect(await part.load()).toBeUndefined();
  expect(part.state().failures).toBe(2);
  expect(await part.load()).toBe('here');
  expect(part.state()).toEqual({ exports: 'here', failures: 0 });
  expect(listener).toHaveBeenCalledTimes(3);
});

it('tells nobody who has left', async () => {
  const part = new Part(() => Promise.resolve('here'));
  const listener = vi.fn();
  part.subscribe(listener)();
  await part.load();
  expect(listener).not.toHaveBeenCalled();
});
