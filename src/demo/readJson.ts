/**
 * Reads a list or an object; the empty text is none.
 *
 * @returns `null` where the text is something else
 */
export function readJson(text: string): { readonly value: unknown } | null {
  if (text.trim() === '') return { value: undefined };
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { value } : null;
  } catch {
    return null;
  }
}
