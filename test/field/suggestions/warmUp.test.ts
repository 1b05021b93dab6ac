import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WARM_UP } from '../../../src/core/warmUp.js';

const steps = vi.hoisted(() => [vi.fn(), vi.fn()]);
vi.mock('../../../src/core/warmUp.js', () => ({ WARM_UP: steps }));

beforeEach(() => {
  vi.resetModules();
  for (const step of steps) step.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

const load = async () => (await import('../../../src/field/suggestions/warmUp.js')).warmUp;

it('a step is made each time the page is idle, once for all fields', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  const warmUp = await load();
  warmUp();
  warmUp();
  expect(WARM_UP).toBe(steps);
  for (const [i, step] of steps.entries()) {
    expect(step).not.toHaveBeenCalled();
    expect(idle).toHaveLength(i + 1);
    idle.at(-1)!();
    expect(step).toHaveBeenCalledOnce();
  }
  expect(idle).toHaveLength(steps.length);
});

it('where there are no idle callbacks a pause will do', async () => {
  vi.useFakeTimers();
  const warmUp = await load();
  warmUp();
  for (const step of steps) {
    expect(step).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(step).toHaveBeenCalledOnce();
  }
  vi.useRealTimers();
});
