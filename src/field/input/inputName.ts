import { inDevelopment, warnDeveloper } from '../warnDeveloper.js';

/** Warns, in development, of an input without an accessible name. */
export function warnOfNoName(input: HTMLInputElement): void {
  inDevelopment(() => {
    const isLabelled = (input.labels?.length ?? 0) > 0;
    // A placeholder is no name that lasts.
    const naming = ['aria-label', 'aria-labelledby', 'title'];
    if (isLabelled || naming.some((name) => input.getAttribute(name))) return;
    warnDeveloper(
      'the email input has no name, so nobody hears what it is for. Pass a label, or tie one of yours to it by ' +
        '`htmlFor` and `id`, `aria-labelledby` or `aria-label`.',
    );
  });
}
