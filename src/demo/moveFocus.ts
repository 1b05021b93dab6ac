import type { KeyboardEvent } from 'react';

/** What the arrow keys go through: the search, then the links. */
const STOPS = '[data-stop]';

/**
 * Moves the focus through the sidebar with the arrow keys, Home and End.
 *
 * @returns whether the key was one of them
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): boolean {
  const stops = [
    ...(event.currentTarget.closest('nav')?.querySelectorAll<HTMLElement>(STOPS) ?? []),
  ];
  const at = stops.indexOf(event.currentTarget);
  const isText = event.currentTarget instanceof HTMLInputElement;
  const to = targetOf(event.key, at, stops.length - 1, isText);
  if (to === null || event.altKey || event.ctrlKey || event.metaKey) return false;
  event.preventDefault();
  stops[to]?.focus();
  return true;
}

function targetOf(key: string, at: number, last: number, isText: boolean): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  // In a text these move the caret.
  if (key === 'Home' && !isText) return 0;
  if (key === 'End' && !isText) return last;
  return null;
}
