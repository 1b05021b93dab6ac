/** Counts what React renders of a field while somebody types. */
import { Profiler } from 'react';
import { contenders } from './contenders.jsx';
import { mountAlone } from './mountAlone.jsx';
import { pressKey, rest } from './typist.js';

/** Longer than the field waits before it suggests. */
const PAUSE_MS = 600;

/**
 * Types the parts of an address, each of which but the last is followed by leaving the field, and pauses.
 *
 * @returns how often the field was rendered: `keys` one by one, `leaving`, and after the `pause`
 */
export async function countRenders(name, parts) {
  let count = 0;
  const Field = contenders[name];
  const { input, unmount } = await mountAlone(() => (
    <Profiler id={name} onRender={() => count++}>
      <Field />
    </Profiler>
  ));
  const take = async () => {
    await rest();
    const taken = count;
    count = 0;
    return taken;
  };
  await take();
  const result = { keys: [], leaving: 0 };
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      input.blur();
      result.leaving += await take();
      input.focus();
      await take();
    }
    for (const key of part) {
      pressKey(input, key);
      result.keys.push(await take());
    }
  }
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  result.pause = await take();
  unmount();
  return result;
}
