import { useImperativeHandle, useRef, useState, type Ref, type RefObject } from 'react';
import type { FormHandle } from './formLibrary.js';

/** The handle of a form that nobody but the browser keeps the values of. */
export function useNativeHandle(
  handle: Ref<FormHandle>,
): [form: RefObject<HTMLFormElement | null>, error: string | undefined] {
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<string>();
  useImperativeHandle(handle, () => ({
    value: () => emailOf(form.current!),
    set: (email) => {
      inputOf(form.current!).value = email;
    },
    reset: () => form.current!.reset(),
    fail: setError,
    clear: () => setError(undefined),
  }));
  return [form, error];
}

/** The address that a form would send. */
export function emailOf(form: HTMLFormElement): FormDataEntryValue | null {
  return new FormData(form).get('email');
}

/** The input of the address. */
export function inputOf(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem('email') as HTMLInputElement;
}
