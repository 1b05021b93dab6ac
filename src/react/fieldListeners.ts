import type { FieldController } from './fieldController.js';
import { watchForm } from './formWatch.js';

/**
 * Listens to what goes on around a field: in its form, and to the pointer.
 *
 * @param field - what is to be told
 * @param input - its input
 * @returns aborted to stop listening
 */
export function listen(field: FieldController, input: HTMLInputElement): AbortController {
  const listening = new AbortController();
  const { signal } = listening;
  field.pointer.listen(input.ownerDocument, signal);
  watchForm(
    input,
    {
      onSubmit: (event) => {
        if (!field.submitted(event.target as HTMLFormElement, event.submitter)) return;
        // Nobody else is to hear of a form that is not sent.
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      onReset: () => {
        const { serverError } = field.options;
        return () => field.forget(serverError);
      },
      onClick: () => {
        if (input.value !== field.store.state.value) field.read(false);
      },
    },
    signal,
  );
  return listening;
}
