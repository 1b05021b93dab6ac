/** The part of `process` that bundlers replace. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const told = new Set<string>();

/**
 * Warns the developer, in development only, of a mistake that doesn't stop the field. Each text is logged once.
 *
 * @param text - what is wrong, why it matters, and how to mend it
 * @example
 * warnDeveloper('EmailField: the input has no name. Pass a label.');
 */
export function warnDeveloper(text: string): void {
  if (!isDevelopment() || told.has(text)) return;
  told.add(text);
  console.error(`addressee: ${text}`);
}

/** Bundlers replace `process.env.NODE_ENV`; a browser without one has no `process` at all. */
function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}
