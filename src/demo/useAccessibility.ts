import { useEffect, useRef, useState, type RefObject } from 'react';
import type { AccessibilityReport } from './accessibilityReport.js';
import { findField } from './findField.js';

/** How long a story must be at rest before it is looked at, in milliseconds: longer than a fade. */
const REST = 600;

/**
 * Looks at a story, and again each time that it has come to rest after a change.
 *
 * @param canvas - where the story is
 * @returns the last report, and a function that looks at once
 */
export function useAccessibility(canvas: RefObject<HTMLElement | null>) {
  const [report, setReport] = useState<AccessibilityReport | null>(null);
  const [turn, setTurn] = useState(0);
  // axe looks at one thing at a time.
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    const root = canvas.current;
    if (!root) return;
    let isWanted = true;
    const look = (): void => {
      queue.current = queue.current.then(async () => {
        const seen = isWanted ? await lookAtRest(root) : null;
        if (isWanted && seen) setReport(seen);
      });
    };
    let timer = setTimeout(look);
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    };
    const observer = new MutationObserver(wait);
    observer.observe(root, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    root.addEventListener('focusin', wait);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      observer.disconnect();
      root.removeEventListener('focusin', wait);
    };
  }, [canvas, turn]);

  return { report, look: () => setTurn(turn + 1) };
}

/** `null` where the story went away under its eyes. */
async function lookAtRest(root: HTMLElement): Promise<AccessibilityReport | null> {
  const { lookAt } = await import('./accessibility.js');
  return lookAt(root, fieldOf(root)).catch(() => null);
}

/** The field in focus, else the first. */
function fieldOf(root: HTMLElement): HTMLElement | null {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement && root.contains(focused)) return focused;
  return findField(root, null) ?? root.querySelector('input');
}
