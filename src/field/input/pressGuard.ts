/** Longest gap of a double click, in ms. Systems default to 500, and machines are slow. */
const LONGEST_GAP = 700;
/** Farthest distance between its two presses, in CSS pixels. Fingers are less exact than a mouse. */
const FARTHEST = 10;
const FARTHEST_OF_FINGERS = 40;

/** What is read of a click. */
type Click = Pick<globalThis.MouseEvent, 'clientX' | 'clientY' | 'detail' | 'timeStamp'> & {
  readonly target: EventTarget | null;
};

const PARTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];
/** Events that never come between the two presses. */
const OTHERS = ['pointermove', 'keydown', 'input'];

/**
 * Swallows the second press of a double click. The button that was clicked is gone, and the one that submits the form
 * may lie in its place.
 *
 * @param click - the click that took the button away; one by key or by a program is none of a double click
 */
export function guardPress({ clientX, clientY, detail, timeStamp, target }: Click): void {
  const view = (target as Node | null)?.ownerDocument?.defaultView;
  // Clicks of programs and tests have no coordinates.
  if (detail === 0 || !view || (clientX === 0 && clientY === 0)) return;
  const listening = new AbortController();
  let last = timeStamp;
  let isSwallowing = false;
  let isDown = false;
  let timer: ReturnType<typeof setTimeout>;

  const isNear = (press: globalThis.PointerEvent): boolean => {
    const farthest = /touch|pen/.test(press.pointerType) ? FARTHEST_OF_FINGERS : FARTHEST;
    return Math.hypot(press.clientX - clientX, press.clientY - clientY) <= farthest;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (isDown ? wait() : listening.abort()), 2 * LONGEST_GAP);
  };
  const hear = (event: Event): void => {
    if (event.type === 'pointerdown' || (event.type === 'mousedown' && !isSwallowing)) {
      const press = event as globalThis.PointerEvent;
      isSwallowing = press.timeStamp - last <= LONGEST_GAP && isNear(press);
      if (!isSwallowing) return listening.abort();
    }
    if (!isSwallowing) return;
    event.stopImmediatePropagation();
    // The press would move focus, and the click would press the button.
    if (event.type === 'mousedown' || event.type === 'click') event.preventDefault();
    isDown = event.type.endsWith('down');
    last = event.timeStamp;
    wait();
  };
  const leave = (event: Event): void => {
    const isJitter = event.type === 'pointermove' && isNear(event as globalThis.PointerEvent);
    if (!isDown && !isJitter) listening.abort();
  };
  // Before anybody else in the page.
  const options = { capture: true, signal: listening.signal };
  for (const type of PARTS) view.addEventListener(type, hear, options);
  for (const type of OTHERS) view.addEventListener(type, leave, options);
  wait();
}
