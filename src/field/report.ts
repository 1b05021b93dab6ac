/**
 * Tells the page of an error the way the browser does of one in an event handler: `window.onerror`
 * and whoever listens for `error` hear of it, and it is in the console.
 *
 * @param error - what was thrown
 */
export function report(error: unknown): void {
  if (typeof reportError === 'function') return reportError(error);
  // jsdom and some web views don't have it, and a server has no window.
  const options = { cancelable: true, error, message: String(error) };
  const isHeard =
    typeof window === 'object' && !window.dispatchEvent(new ErrorEvent('error', options));
  if (!isHeard) console.error(error);
}

/**
 * Calls a function of the application. What it throws is told to the page, and the field goes on:
 * it must not be left half done, nor must React take the page down for it.
 *
 * @param listener - the function, if there is one
 * @param subject - what to call it with
 * @example
 * tell(options.onValueChange, 'ann@example.org');
 */
export function tell<Subject>(
  listener: ((subject: Subject) => void) | undefined,
  subject: Subject,
): void {
  try {
    listener?.(subject);
  } catch (error) {
    report(error);
  }
}
