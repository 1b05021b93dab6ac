import { EmailField } from '../addressee.js';

export function ValidationModes() {
  return (
    <form action="/sign-up" method="post">
      <EmailField
        name="blur"
        label="When the field is left (the default)"
        required
      />
      <EmailField
        name="submit"
        label="On submit only"
        validationMode="onSubmit"
        required
      />
      <EmailField
        name="change"
        label="At every change"
        validationMode="onChange"
        required
      />
      <button>Submit</button>
    </form>
  );
}
