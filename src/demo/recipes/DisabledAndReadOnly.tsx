import { EmailField } from '../addressee.js';

export function DisabledAndReadOnly() {
  return (
    <form>
      <EmailField
        name="login"
        label="You sign in with"
        description="Ask your administrator to change it."
        defaultValue="ann@company.com"
        readOnly
      />
      <EmailField
        name="newsletter"
        label="Newsletter to"
        defaultValue="ann@gmial.com"
        disabled
      />
    </form>
  );
}
