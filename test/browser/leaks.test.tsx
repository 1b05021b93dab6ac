import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { EmailField } from '../../src/index.js';
import { inChromium, input, setNatively } from './parts.js';

const MOUNTS = 300;
/** Until whatever is kept once has been made. */
const WARM_UP = 20;

let container: HTMLElement;
let root: Root;

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
});
afterEach(() => {
  flushSync(() => root.unmount());
  container.remove();
});

async function mountAndUnmount(count: number, field: ReactElement, meanwhile?: () => void) {
  for (let i = 0; i < count; i++) {
    flushSync(() => root.render(<div key={i}>{field}</div>));
    meanwhile?.();
    flushSync(() => root.render(null));
  }
  // What React puts off.
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** How much more nodes and listeners there are after so many fields, once the garbage is gone. */
async function leftBy(field: ReactElement, meanwhile?: () => void) {
  await mountAndUnmount(WARM_UP, field, meanwhile);
  const before = await commands.countNodes();
  await mountAndUnmount(MOUNTS, field, meanwhile);
  const after = await commands.countNodes();
  return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
}

function type(text: string) {
  input().focus();
  setNatively(input(), input().value + text);
  flushSync(() => input().dispatchEvent(new InputEvent('input', { bubbles: true })));
}

/** A question to the application is under way, and the timers of a suggestion run. */
function typeAndLeave() {
  type('ann@yandeks.ru');
  flushSync(() => input().blur());
  type('x');
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
}

const never = () => new Promise<string>(() => {});
const leaked: unknown[] = [];

/** Does what must be caught. */
function Leaking() {
  const ref = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = ref.current;
    document.addEventListener('pointerdown', () => leaked.push(input));
  }, []);
  return <input ref={ref} />;
}

describe.runIf(inChromium)('fields that are gone', () => {
  const nothing = { nodes: 0, listeners: 0 };

  it('leave nothing', async () => {
    expect(await leftBy(<EmailField name="email" completions />)).toEqual(nothing);
  });

  it('leave nothing when they went in the midst of everything', async () => {
    const field = <EmailField name="email" validate={never} />;
    expect(await leftBy(field, typeAndLeave)).toEqual(nothing);
  });

  it('are noticed where they leave something', async () => {
    const { nodes, listeners } = await leftBy(<Leaking />);
    expect(nodes).toBeGreaterThanOrEqual(MOUNTS);
    expect(listeners).toBeGreaterThanOrEqual(MOUNTS);
  });
});
