import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TypingPause } from '../../../src/field/controller/typingPause.js';

const run = vi.fn();
const pass = (ms: number) => vi.advanceTimersByTime(ms);
let pause: TypingPause;

beforeEach(() => {
  run.mockClear();
  vi.useFakeTimers();
  pause = new TypingPause();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a pause in the typing', () => {
  it('is over when nothing was typed for so long, and not before', () => {
    pause.wait(run, 400);
    pass(399);
    expect(run).not.toHaveBeenCalled();
    pass(1);
    expect(run).toHaveBeenCalledOnce();
    pass(2000);
    expect(run).toHaveBeenCalledOnce();
  });

  it('begins anew with each key', () => {
    for (let key = 0; key < 10; key++) {
      pause.wait(run, 400);
      pass(150);
    }
    pass(249);
    expect(run).not.toHaveBeenCalled();
    pass(1);
    expect(run).toHaveBeenCalledOnce();
  });

  it('runs what was asked for last', () => {
    const first = vi.fn();
    pause.wait(first, 400);
    pass(100);
    pause.wait(run, 400);
    pass(400);
    expect(first).not.toHaveBeenCalled();
    expect(run).toHaveBeenCalledOnce();
  });

  it('sets no timer at a key while one runs', () => {
    const set = vi.spyOn(globalThis, 'setTimeout');
    for (let key = 0; key < 10; key++) pause.wait(run, 400);
    expect(set).toHaveBeenCalledOnce();
  });

  it('may become shorter', () => {
    pause.wait(run, 400);
    pause.wait(run, 100);
    pass(100);
    expect(run).toHaveBeenCalledOnce();
    pass(400);
    expect(run).toHaveBeenCalledOnce();
  });

  it('may begin again once it is over', () => {
    pause.wait(run, 400);
    pass(400);
    pause.wait(run, 400);
    pass(399);
    expect(run).toHaveBeenCalledOnce();
    pass(1);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('leaves no timer when it is cancelled', () => {
    pause.wait(run, 400);
    pass(100);
    pause.wait(run, 400);
    pause.cancel();
    expect(vi.getTimerCount()).toBe(0);
    pass(1000);
    expect(run).not.toHaveBeenCalled();
  });

  it('is as long as ever after it was cancelled', () => {
    pause.wait(run, 400);
    pass(100);
    pause.cancel();
    pause.wait(run, 400);
    pass(399);
    expect(run).not.toHaveBeenCalled();
    pass(1);
    expect(run).toHaveBeenCalledOnce();
  });

  it.each([-3_600_000, 3_600_000])('survives a clock that is set by %i ms', (shift) => {
    pause.wait(run, 400);
    pass(100);
    pause.wait(run, 400);
    vi.setSystemTime(Date.now() + shift);
    pass(700);
    expect(run).toHaveBeenCalledOnce();
  });

  it('is over where tests have taken over the timers, but not the clock', () => {
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (let key = 0; key < 3; key++) pause.wait(run, 400);
    pass(800);
    expect(run).toHaveBeenCalledOnce();
  });
});
