/** A field on the page, and whatever keeps the page busy for longer than 50 ms. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { contenders } from './contenders.jsx';

/** Does what must be caught: each key keeps the page busy. */
function Blocking() {
  const work = () => {
    const until = performance.now() + 60;
    while (performance.now() < until);
  };
  return <input name="email" onChange={work} />;
}

const SHOWN = { ...contenders, 'a field that blocks': Blocking };
const tasks = [];
/** The longest that a key took until the page was painted again, in steps of 8 ms. */
let slowest = 0;

function watch(type, notice, options) {
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(notice));
  observer.observe({ type, ...options });
}

/** Shows a field that has the focus, and counts from then on. */
export function show(name) {
  const Field = SHOWN[name];
  const container = document.body.appendChild(document.createElement('div'));
  flushSync(() => createRoot(container).render(<Field />));
  container.querySelector('input').focus();
  watch('longtask', ({ duration }) => tasks.push(duration));
  const ofEvents = { durationThreshold: 16 };
  watch('event', ({ duration }) => (slowest = Math.max(slowest, duration)), ofEvents);
}

/** What was noticed so far, in milliseconds, and what the field shows. */
export const noticed = () => ({
  tasks,
  slowest,
  text: document.querySelector('input').value,
  suggestion: document.querySelector('.addressee-suggestion')?.textContent ?? '',
});
