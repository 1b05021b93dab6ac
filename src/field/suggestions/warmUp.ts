import { WARM_UP } from '../../core/warmUp.js';

/** Where there are no idle callbacks, in ms. */
const PAUSE = 50;

let isWarm = false;

/** Makes the tables of the search while the page is idle, once, so that the first suggestion comes as fast as any. */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  const next = (step: number): void => {
    if (step >= WARM_UP.length) return;
    whenIdle(() => {
      WARM_UP[step]!();
      next(step + 1);
    });
  };
  next(0);
}

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
  else setTimeout(run, PAUSE);
}
