/** What happens where somebody is; a page that nobody looks at has none of it. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'input',
  'focusin',
  'hashchange',
];

/** Runs something once, at the first sign of somebody. */
export function onFirstSign(run: () => void): void {
  const first = new AbortController();
  const { signal } = first;
  for (const sign of SIGNS) {
    window.addEventListener(
      sign,
      () => {
        if (signal.aborted) return;
        first.abort();
        run();
      },
      { capture: true, passive: true, signal },
    );
  }
}
