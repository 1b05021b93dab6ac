/** Mounts and unmounts a field again and again, for whoever counts what stays behind. */
import { EmailField } from 'addressee';
import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { contenders } from './contenders.jsx';
import { nextTask, pressKey } from './typist.js';

/** A check that never answers, as that of a server which is gone. */
const never = () => new Promise(() => {});

/**
 * Unmounted in the midst of everything: with a question to the application under way, and the timers
 * of a suggestion running.
 */
const Busy = () => <EmailField name="email" validate={never} />;

function typeAndLeave(input) {
  input.focus();
  for (const key of 'ann@yandeks.ru') pressKey(input, key);
  flushSync(() => input.blur());
  input.focus();
  pressKey(input, 'x');
}

const leaked = [];

/** Does what must be caught: keeps a listener, and with it its element. */
function Leaking() {
  const ref = useRef(null);
  useLayoutEffect(() => {
    const input = ref.current;
    document.addEventListener('click', () => leaked.push(input.value));
  }, []);
  return <input ref={ref} name="email" />;
}

/** Name → the component, and what is done with it while it is there. */
const MOUNTED = {
  ...Object.fromEntries(Object.entries(contenders).map(([name, Field]) => [name, { Field }])),
  'EmailField, typed in and asking': { Field: Busy, meanwhile: typeAndLeave },
  'a field that leaks': { Field: Leaking },
};

let root;

/** Mounts and unmounts a field `count` times, a new one each time. */
export async function mountAndUnmount(name, count) {
  const { Field, meanwhile } = MOUNTED[name];
  const container = document.getElementById('mounts') ?? document.createElement('div');
  container.id = 'mounts';
  document.body.append(container);
  root ??= createRoot(container);
  for (let i = 0; i < count; i++) {
    flushSync(() => root.render(<Field key={i} />));
    meanwhile?.(container.querySelector('input'));
    flushSync(() => root.render(null));
    // Effects that React puts off are not to pile up.
    if (i % 50 === 0) await nextTask();
  }
  if (container.hasChildNodes()) throw new Error(`${name} is still there.`);
}
