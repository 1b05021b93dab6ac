import { expect, it, vi } from 'vitest';
import { onFirstSign } from '../../src/demo/firstSign.js';

it.each(['pointermove', 'touchstart', 'wheel', 'keydown', 'focusin', 'input', 'hashchange'])(
  '%s is a sign of somebody; what follows is none any more',
  (sign) => {
    const run = vi.fn();
    onFirstSign(run);
    document.body.dispatchEvent(new Event('load'));
    expect(run).not.toHaveBeenCalled();
    // What happens to the window doesn't bubble, and what happens in the page may be stopped on its way.
    const target = sign === 'hashchange' ? window : document.body;
    target.dispatchEvent(new Event(sign));
    target.dispatchEvent(new Event(sign));
    window.dispatchEvent(new Event('scroll'));
    expect(run).toHaveBeenCalledTimes(1);
  },
);
