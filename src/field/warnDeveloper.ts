/** The part of `process` that bundlers replace. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Runs in development only. A production build leaves nothing of it where `run` has nothing around it.
 *
 * @param run - a check whose result is for developers
 * @example
 * inDevelopment(() => warnDeveloper('EmailField: the input has no name. Pass a label.'));
 */
export function inDevelopment(run: () => void): void {
  try {
    if (process.env.NODE_ENV !== 'production') run();
  } catch {
    // A browser without a bundler has no `process` at all.
  }
}

/**
 * Warns the developer, in development only, of a mistake that doesn't stop the field. Each text is logged once.
 *
 * @param text - what is wrong, why it matters, and how to mend it
 * @example
 * warnDeveloper('EmailField: the input has no name. Pass a label.');
 */
export function warnDeveloper(text: string): void {
  // Not by `inDevelopment`: a bundler drops the calls of a function that is empty itself.
  try {
    if (process.env.NODE_ENV !== 'production') tellOnce(text);
  } catch {
    // As above.
  }
}

const told = new Set<string>();

function tellOnce(text: string): void {
  if (told.has(text)) return;
  told.add(text);
  console.error(`addressee: ${text}`);
}
