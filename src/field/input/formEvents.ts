/** What a field hears from its form. */
export interface FormListener {
  /** Before the form's own listeners, and before its data is gathered. */
  readonly onSubmit: (event: SubmitEvent) => void;
  /** Before the form is reset; what it returns runs once its inputs have their default values. */
  readonly onReset: () => () => void;
  /** Something was clicked, which may be about to submit a form: Enter clicks its button too. */
  readonly onClick: (event: Event) => void;
}

/**
 * Listens to the form of an input at the root of its tree. The form may change (the `form` attribute), and the
 * field must hear of a submit before the form's own listeners.
 *
 * @param input - whose form it is
 * @param listener - what to call
 * @param signal - aborted to stop listening
 * @example
 * watchForm(input, { onSubmit, onReset, onClick }, controller.signal);
 */
export function watchForm(
  input: HTMLInputElement,
  listener: FormListener,
  signal: AbortSignal,
): void {
  const root = input.getRootNode();
  const options = { capture: true, signal };
  const isOurs = (event: Event): boolean => event.target === input.form;
  root.addEventListener(
    'submit',
    (event) => {
      if (isOurs(event)) listener.onSubmit(event as SubmitEvent);
    },
    options,
  );
  root.addEventListener(
    'reset',
    (event) => {
      if (!isOurs(event)) return;
      const finish = listener.onReset();
      // The event comes before the reset, and any listener may yet prevent it.
      setTimeout(() => {
        if (!event.defaultPrevented && !signal.aborted) finish();
      }, 0);
    },
    options,
  );
  root.addEventListener('click', listener.onClick, options);
}

/**
 * Whether an input is the first invalid control of its form: the one to focus.
 *
 * @param input - must be invalid itself
 */
export function isFirstInvalid(input: HTMLInputElement): boolean {
  const controls = input.form === null ? [input] : Array.from(input.form.elements);
  // Not by `:invalid`, which in jsdom fires the event that this answers.
  const first = controls.find(
    (control) => 'validity' in control && !(control as HTMLInputElement).validity.valid,
  );
  return first === input;
}
