import { EmailField } from '../addressee.js';

export function WrongLayout() {
  return (
    <form action="/sign-in" method="post">
      <EmailField
        name="email"
        required
        description="Typed with the Russian keyboard on: ann@yandex.ru"
        defaultValue={'фтт"нфтвучюкг'}
      />
      <button>Continue</button>
    </form>
  );
}
