/** Event to commit: how long a field takes for a key. */
import { contenders } from './contenders.jsx';
import { mountAlone } from './mountAlone.jsx';
import { rest, typeText } from './typist.js';

/**
 * Types the parts of an address into a new field, which is left after each part.
 *
 * @returns the milliseconds of each key
 */
export async function timeKeys(name, parts) {
  const { input, unmount } = await mountAlone(contenders[name]);
  const times = [];
  for (const part of parts) {
    input.focus();
    await rest();
    times.push(...(await typeText(input, part)));
    input.blur();
    await rest();
  }
  unmount();
  await rest();
  return times;
}

/** Types a text, and waits for what the field shows of it once the typing has paused. */
export async function shownAfter(name, text, selector) {
  const { input, unmount } = await mountAlone(contenders[name]);
  await typeText(input, text);
  const until = performance.now() + 5000;
  while (!document.querySelector(selector) && performance.now() < until) await rest();
  const shown = document.querySelector(selector)?.textContent ?? null;
  unmount();
  return shown;
}
