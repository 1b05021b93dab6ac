/** Many fields on one page: how long they take to appear, and one of them for a key. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { contenders } from './contenders.jsx';
import { rest, typeText } from './typist.js';

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** As somebody clicks beside the fields. */
const CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

function clickBeside() {
  const start = performance.now();
  for (const type of CLICK) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    document.body.dispatchEvent(new Kind(type, { bubbles: true }));
  }
  return performance.now() - start;
}

/**
 * Mounts fields, types into the one in the middle, clicks beside them and unmounts them.
 *
 * @returns `{ mount, key, click }` in milliseconds; the key is the mean of all of the text
 */
export async function timeMany(name, count, text) {
  const Field = contenders[name];
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const fields = Array.from({ length: count }, (_, i) => <Field key={i} />);
  const start = performance.now();
  flushSync(() => root.render(fields));
  const mount = performance.now() - start;
  await rest();
  const input = container.querySelectorAll('input')[count >> 1];
  input.focus();
  await rest();
  const key = mean(await typeText(input, text));
  await rest();
  const click = clickBeside();
  await rest();
  root.unmount();
  container.remove();
  await rest();
  return { mount, key, click };
}
