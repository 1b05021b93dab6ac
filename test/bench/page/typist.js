/** Types into a field as fast as a page can follow, and takes the time of each key. */
import { flushSync } from 'react-dom';

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;

/** The next task: what was put off until then has run, timers without a delay included. */
export function nextTask() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export async function rest() {
  await nextTask();
  await nextTask();
}

/**
 * One key: the browser changes the text, then tells of it.
 *
 * @returns milliseconds from the event until React has changed the page
 */
export function pressKey(input, key) {
  setValue.call(input, input.value + key);
  const event = new InputEvent('input', { bubbles: true, inputType: 'insertText', data: key });
  const start = performance.now();
  flushSync(() => input.dispatchEvent(event));
  return performance.now() - start;
}

/**
 * Types a text letter by letter, and sees whether it is there.
 *
 * @returns the milliseconds of each key
 */
export async function typeText(input, text) {
  const before = input.value;
  const times = [];
  for (const key of text) {
    times.push(pressKey(input, key));
    await rest();
  }
  if (input.value !== before + text) {
    throw new Error(`The field shows “${input.value}” instead of “${before + text}”`);
  }
  return times;
}
