/**
 * Keeps the last press of a button, link or form until the page can answer it.
 *
 * @param root - where they are
 * @returns answers it, and leaves those that follow to the page
 */
export function holdPresses(root: HTMLElement): () => void {
  const held = new AbortController();
  const { signal } = held;
  let answer: (() => void) | undefined;

  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    // A new tab needs nobody, and a form is held by its submit, once the browser has looked at it.
    const isOurs = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!(target instanceof HTMLElement) || !isOurs || isSubmit(target)) return;
    stop(event);
    answer = () => target.click();
  };
  const onSubmit = (event: SubmitEvent): void => {
    stop(event);
    const { target, submitter } = event;
    if (target instanceof HTMLFormElement) answer = () => target.requestSubmit(submitter);
  };
  root.addEventListener('click', onClick, { capture: true, signal });
  root.addEventListener('submit', onSubmit, { capture: true, signal });
  return () => {
    held.abort();
    answer?.();
  };
}

function isSubmit(target: HTMLElement): boolean {
  return target instanceof HTMLButtonElement && target.type === 'submit';
}

/** From the browser, and from a page that is about to be live. */
function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
