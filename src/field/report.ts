/**
 * Reports an error as the browser reports one in an event handler: to `window.onerror`, to `error` listeners, and to
 * the console.
 *
 * @param error - what was thrown
 */
export function report(error: unknown): void {
  if (typeof reportError === 'function') return reportError(error);
  // jsdom and some web views lack it, and a server has no window.
  const options = { cancelable: true, error, message: String(error) };
  const isHeard =
    typeof window === 'object' && !window.dispatchEvent(new ErrorEvent('error', options));
  if (!isHeard) console.error(error);
}

/**
 * Calls a function of the application. If it throws, the error is reported and the field goes on.
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
