import { EmailField } from '../addressee.js';

export function LookalikeLetters() {
  return (
    <form action="/sign-in" method="post">
      <EmailField
        name="email"
        required
        description="The first letter is a Cyrillic а."
        defaultValue="аnn@mail.ru"
      />
      <button>Continue</button>
    </form>
  );
}
