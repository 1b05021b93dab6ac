import { useEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './parts/App.js';

/**
 * Makes the page live.
 *
 * @param root - holds the first look, rendered ahead; empty where nothing was
 * @param isElsewhere - whether the address asks for another place than the first look
 * @returns a promise of the page's being there, with its handlers
 */
export function start(root: HTMLElement, isElsewhere: boolean): Promise<void> {
  return new Promise((resolve) => {
    // StrictMode is around each story, where it can be switched off.
    const page = (
      <Mounted onMount={resolve}>
        <App />
      </Mounted>
    );
    if (isElsewhere || root.firstElementChild === null) createRoot(root).render(page);
    else hydrateRoot(root, page);
  });
}

interface MountedProps {
  readonly onMount: () => void;
  readonly children: ReactNode;
}

function Mounted({ onMount, children }: MountedProps) {
  useEffect(onMount, [onMount]);
  return children;
}
