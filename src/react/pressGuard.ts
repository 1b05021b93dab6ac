/** The longest gap of a double click, in milliseconds: 500 is what systems begin with, and machines are slow. */
const LONGEST_GAP = 700;
/** The farthest that its second press is from its first, in CSS pixels: fingers are less exact than a mouse. */
const FARTHEST = 10;
const FARTHEST_OF_FINGERS = 40;

/** What is to be known of a click: React's event, or the browser's own. */
type Click = Pick<globalThis.MouseEvent, 'clientX' | 'clientY' | 'detail' | 'timeStamp'> & {
  readonly target: EventTarget | null;
};

const PARTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];

/**
 * Keeps the second press of a double click from whatever has come to lie under the pointer: the button that was
 * clicked has gone, and what stood below it may be the one that submits the form.
 *
 * @param click - the click that took the button away; one by key or by a program is none of a double click
 */
export function guardPress({ clientX, clientY, detail, timeStamp, target }: Click): void {
  const view = (target as Node | null)?.ownerDocument?.defaultView;
  // What programs and tests send has no place.
  if (detail === 0 || !view || (clientX === 0 && clientY === 0)) return;
  const listening = new AbortController();
  let last = timeStamp;
  let isSwallowing = false;
  let isDown = false;
  let timer: ReturnType<typeof setTimeout>;

  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (isDown ? wait() : listening.abort()), 2 * LONGEST_GAP);
  };
  const hear = (event: Event): void => {
    if (event.type === 'pointerdown' || (event.type === 'mousedown' && !isSwallowing)) {
      const press = event as globalThis.PointerEvent;
      const distance = Math.hypot(press.clientX - clientX, press.clientY - clientY);
      const farthest = /touch|pen/.test(press.pointerType) ? FARTHEST_OF_FINGERS : FARTHEST;
      isSwallowing = press.timeStamp - last <= LONGEST_GAP && distance <= farthest;
      if (!isSwallowing) return listening.abort();
    }
    if (!isSwallowing) return;
    event.stopImmediatePropagation();
    // The press would move the focus, and the click is what the button waits for.
    if (event.type === 'mousedown' || event.type === 'click') event.preventDefault();
    isDown = event.type.endsWith('down');
    last = event.timeStamp;
    wait();
  };
  // Before anybody else in the page.
  for (const type of PARTS) {
    view.addEventListener(type, hear, { capture: true, signal: listening.signal });
  }
  wait();
}
