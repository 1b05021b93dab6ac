/** An input of ours that can be typed into: by the keyboard that it asks for. */
const FIELD = 'input[inputmode="email"]:enabled:read-write';

/**
 * Finds the field that an example is typed into: the one used last, else the first.
 *
 * @param root - where to look
 * @param last - what had the focus last
 */
export function findField(root: HTMLElement, last: Element | null): HTMLInputElement | null {
  if (last instanceof HTMLInputElement && root.contains(last) && last.matches(FIELD)) return last;
  return root.querySelector<HTMLInputElement>(FIELD);
}
