/** What this module last wrote into an input. */
const written = new WeakMap<HTMLInputElement, string>();

/**
 * Removes ids from `aria-describedby` whose elements are not in the page. With your own markup, the form library may
 * show the error instead.
 *
 * @param input - as React has rendered it
 * @param rendered - the attribute as it was rendered
 * @param own - what the field's ids begin with; all others are left alone
 */
export function keepRenderedIds(
  input: HTMLInputElement,
  rendered: string | undefined,
  own: string,
): void {
  const now = input.getAttribute('aria-describedby') ?? '';
  // Any other value was set by the application later.
  if (rendered === undefined || (now !== rendered && now !== written.get(input))) return;
  const root = input.getRootNode() as Document | ShadowRoot;
  const ids = rendered.split(' ').filter((id) => !id.startsWith(own) || root.getElementById?.(id));
  const next = ids.join(' ');
  written.set(input, next);
  if (next === now) return;
  if (next === '') input.removeAttribute('aria-describedby');
  else input.setAttribute('aria-describedby', next);
}
