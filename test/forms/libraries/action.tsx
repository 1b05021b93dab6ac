import { startTransition, useActionState, useImperativeHandle, useRef } from 'react';
import { EmailField } from '../../../src/index.js';
import { DEFAULT_EMAIL, type FormProps } from '../formLibrary.js';
import { emailOf, inputOf } from '../useNativeHandle.js';

interface Answer {
  readonly error?: { readonly message: string };
}

export function ActionForm({ handle, onSubmit }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [answer, action] = useActionState((_: Answer, sent: FormData | Answer): Answer => {
    if (!(sent instanceof FormData)) return sent;
    onSubmit(sent.get('email'));
    return {};
  }, {});
  const say = (next: Answer): void => startTransition(() => action(next));
  useImperativeHandle(handle, () => ({
    value: () => emailOf(form.current!),
    set: (email) => {
      inputOf(form.current!).value = email;
    },
    reset: () => form.current!.reset(),
    fail: (message) => say({ error: { message } }),
    clear: () => say({}),
  }));
  return (
    <form ref={form} action={action}>
      <EmailField name="email" defaultValue={DEFAULT_EMAIL} serverError={answer.error} />
      <button>Save</button>
    </form>
  );
}
