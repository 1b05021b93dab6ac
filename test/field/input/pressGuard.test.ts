import { afterEach, beforeEach, expect, it, vi, type Mock } from 'vitest';
import { guardPress } from '../../../src/field/input/pressGuard.js';

let clicked: Mock<(type: string) => void>;
let button: HTMLButtonElement;

beforeEach(() => {
  clicked = vi.fn();
  button = document.createElement('button');
  button.type = 'button';
  for (const type of ['pointerdown', 'mousedown', 'click', 'dblclick']) {
    button.addEventListener(type, (event) => {
      clicked(event.type);
    });
  }
  document.body.append(button);
  vi.useFakeTimers();
});

afterEach(() => {
  // Guards of this test are not to listen in the next.
  vi.advanceTimersByTime(2000);
  button.remove();
  vi.useRealTimers();
});

/** One event of a mouse, at a time in milliseconds. */
function mouse(type: string, time: number, x = 100, y = 100): MouseEvent {
  const init = { bubbles: true, cancelable: true, clientX: x, clientY: y, detail: 1 };
  const event = new MouseEvent(type, init);
  Object.defineProperty(event, 'timeStamp', { value: time });
  return event;
}

/** Presses the button; tells what it heard of that. */
function press(time: number, x?: number, y?: number): string[] {
  clicked.mockClear();
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    button.dispatchEvent(mouse(type, time, x, y));
  }
  return clicked.mock.calls.flat();
}

const HEARD = ['pointerdown', 'mousedown', 'click'];

function guard(time: number, detail = 1, x?: number, y?: number): void {
  const event = mouse('click', time, x, y);
  Object.defineProperty(event, 'target', { value: button });
  Object.defineProperty(event, 'detail', { value: detail });
  guardPress(event);
}

it.each([30, 450, 500])('a second press %d ms after the click is heard by nobody', (gap) => {
  guard(1000);
  expect(press(1000 + gap)).toEqual([]);
});

it('nor is a third that follows as fast', () => {
  guard(1000);
  press(1400);
  expect(press(1800)).toEqual([]);
});

it('a press after a second, or at another place, is heard', () => {
  guard(1000);
  expect(press(2000)).toEqual(HEARD);
  guard(3000);
  expect(press(3100, 100, 120)).toEqual(HEARD);
  expect(press(3200)).toEqual(HEARD);
});

it('a finger is less exact than a mouse', () => {
  guard(1000);
  const down = mouse('pointerdown', 1100, 100, 130);
  Object.defineProperty(down, 'pointerType', { value: 'touch' });
  button.dispatchEvent(down);
  button.dispatchEvent(mouse('click', 1100, 100, 130));
  expect(clicked).not.toHaveBeenCalled();
});

it('clicks of a test without a layout, all at one place, are heard', () => {
  guard(1000, 1, 0, 0);
  expect(press(1001, 0, 0)).toEqual(HEARD);
});

it.each([
  ['a key', new KeyboardEvent('keydown', { bubbles: true })],
  ['a text', new Event('input', { bubbles: true })],
  ['a mouse that has moved away', mouse('pointermove', 1050, 100, 160)],
])('a press after %s is a press of its own', (_, event) => {
  guard(1000);
  button.dispatchEvent(event);
  expect(press(1100)).toEqual(HEARD);
});

it('a mouse that trembles presses no more than one that stands still', () => {
  guard(1000);
  button.dispatchEvent(mouse('pointermove', 1050, 102, 101));
  expect(press(1100)).toEqual([]);
});

it('a click by key is none of a double click', () => {
  guard(1000, 0);
  expect(press(1100)).toEqual(HEARD);
});

it('a second press that is held is heard by nobody when it is released at last', () => {
  guard(1000);
  button.dispatchEvent(mouse('pointerdown', 1300));
  vi.advanceTimersByTime(10_000);
  button.dispatchEvent(mouse('pointerup', 11_300));
  button.dispatchEvent(mouse('click', 11_300));
  expect(clicked).not.toHaveBeenCalled();
});

it('a click without a press, as assistive technology makes it, is heard', () => {
  guard(1000);
  button.dispatchEvent(mouse('click', 1100));
  expect(clicked).toHaveBeenCalledExactlyOnceWith('click');
});

it('no listener stays behind', () => {
  const signals: AbortSignal[] = [];
  const add = vi.spyOn(window, 'addEventListener').mockImplementation((_, __, options) => {
    signals.push((options as AddEventListenerOptions).signal!);
  });
  guard(1000);
  vi.advanceTimersByTime(2000);
  expect(signals.length).toBeGreaterThan(0);
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
  add.mockRestore();
});
