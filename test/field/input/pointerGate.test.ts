import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pointerOf } from '../../../src/field/input/pointerGate.js';

const fire = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }));
/** Until whatever waits for the pointer has run. */
const lifted = () => new Promise((resolve) => setTimeout(resolve, 5));

let listening: AbortController;

/** What a field does. */
function field() {
  const owner = {};
  const pointer = pointerOf(document);
  return {
    watch: (signal: AbortSignal) => pointer.watch(owner, signal),
    whenUp: (run: () => void) => pointer.whenUp(owner, run),
  };
}
function watch(signal = listening.signal) {
  const watching = field();
  watching.watch(signal);
  return watching;
}

beforeEach(() => {
  listening = new AbortController();
});
afterEach(() => listening.abort());

describe('what waits for the pointer', () => {
  it('runs at once while nothing is pressed, and for who does not watch', () => {
    const run = vi.fn();
    watch().whenUp(run);
    fire('pointerdown');
    field().whenUp(run);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it.each(['pointerup', 'pointercancel', 'mouseup', 'contextmenu'])(
    'runs in the task after %s, and once',
    async (type) => {
      const run = vi.fn();
      const pointer = watch();
      fire('pointerdown');
      pointer.whenUp(run);
      fire(type);
      expect(run).not.toHaveBeenCalled();
      await lifted();
      expect(run).toHaveBeenCalledOnce();
      fire('pointerdown');
      fire('pointerup');
      await lifted();
      expect(run).toHaveBeenCalledOnce();
    },
  );

  it('goes on waiting when the pointer is pressed anew', async () => {
    const run = vi.fn();
    const pointer = watch();
    fire('pointerdown');
    pointer.whenUp(run);
    fire('pointerup');
    fire('mousedown');
    await lifted();
    expect(run).not.toHaveBeenCalled();
    fire('mouseup');
    await lifted();
    expect(run).toHaveBeenCalledOnce();
  });

  it('is the last of each field', async () => {
    const [early, late, other] = [vi.fn(), vi.fn(), vi.fn()];
    const pointer = watch();
    fire('pointerdown');
    pointer.whenUp(early);
    pointer.whenUp(late);
    watch().whenUp(other);
    fire('pointerup');
    await lifted();
    expect(early).not.toHaveBeenCalled();
    expect(late).toHaveBeenCalledOnce();
    expect(other).toHaveBeenCalledOnce();
  });

  it('is not kept from running by another field that throws', async () => {
    const failed = new Promise((resolve) => {
      // Vitest counts what nobody catches as a failure.
      process.once('uncaughtException', resolve);
    });
    const run = vi.fn();
    const [first, second] = [watch(), watch()];
    fire('pointerdown');
    first.whenUp(() => {
      throw new Error('of an application');
    });
    second.whenUp(run);
    fire('pointerup');
    await lifted();
    expect(run).toHaveBeenCalledOnce();
    expect(await failed).toHaveProperty('message', 'of an application');
  });

  it('does not run once its field is gone', async () => {
    const gone = new AbortController();
    const run = vi.fn();
    const pointer = watch(gone.signal);
    watch();
    fire('pointerdown');
    pointer.whenUp(run);
    gone.abort();
    fire('pointerup');
    await lifted();
    expect(run).not.toHaveBeenCalled();
  });
});

describe('the listeners', () => {
  it('are as many for many fields as for one, and gone with the last', () => {
    const add = vi.spyOn(document, 'addEventListener');
    watch();
    const count = add.mock.calls.length;
    expect(count).toBeGreaterThan(0);
    for (let i = 0; i < 10; i++) watch();
    expect(add).toHaveBeenCalledTimes(count);
    add.mockRestore();
    fire('pointerdown');
    listening.abort();
    // Nobody saw the release: it is up for whoever comes next.
    listening = new AbortController();
    const run = vi.fn();
    watch().whenUp(run);
    expect(run).toHaveBeenCalledOnce();
  });

  it('are not heard any more when no field is left', () => {
    const pointer = watch();
    listening.abort();
    fire('pointerdown');
    const run = vi.fn();
    pointer.whenUp(run);
    listening = new AbortController();
    pointer.watch(listening.signal);
    pointer.whenUp(run);
    expect(run).toHaveBeenCalledTimes(2);
  });
});
