import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { rest } from './typist.js';

/** Renders a field by itself, with the focus in it. */
export async function mountAlone(Field) {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  flushSync(() => root.render(<Field />));
  const input = container.querySelector('input');
  input.focus();
  await rest();
  return {
    input,
    unmount: () => {
      root.unmount();
      container.remove();
    },
  };
}
