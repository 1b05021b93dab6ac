import { EmailField } from '../../../src/index.js';
import { DEFAULT_EMAIL, type FormProps } from '../formLibrary.js';
import { emailOf, useNativeHandle } from '../useNativeHandle.js';

export function NativeForm({ handle, onSubmit }: FormProps) {
  const [form, error] = useNativeHandle(handle);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(emailOf(event.currentTarget));
      }}
    >
      <EmailField name="email" defaultValue={DEFAULT_EMAIL} errorMessage={error} />
      <button>Save</button>
    </form>
  );
}
