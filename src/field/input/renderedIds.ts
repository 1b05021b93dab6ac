/** What was last written into inputs here. */
const written = new WeakMap<HTMLInputElement, string>();

/**
 * Takes ids out of an input's `aria-describedby` whose element is not in the page: with markup of one's own, the form
 * library may show the error in an element of its own.
 *
 * @param input - as React has rendered it
 * @param rendered - the attribute as it was rendered
 * @param own - the ids that are the field's; all others are left alone
 */
export function keepRenderedIds(
  input: HTMLInputElement,
  rendered: string | undefined,
  own: readonly string[],
): void {
  const now = input.getAttribute('aria-describedby') ?? '';
  // Another value is the application's own, given to the input after ours.
  if (rendered === undefined || (now !== rendered && now !== written.get(input))) return;
  const root = input.getRootNode() as Document | ShadowRoot;
  const ids = rendered.split(' ').filter((id) => !own.includes(id) || root.getElementById?.(id));
  const next = ids.join(' ');
  written.set(input, next);
  if (next === now) return;
  if (next === '') input.removeAttribute('aria-describedby');
  else input.setAttribute('aria-describedby', next);
}
