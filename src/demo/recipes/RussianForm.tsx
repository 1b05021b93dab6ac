import { EmailField } from '../addressee.js';
import { ru } from '../../locales/ru.js';

export function RussianForm() {
  return (
    <form lang="ru" action="/sign-up" method="post">
      <h2>Регистрация</h2>
      <EmailField
        name="email"
        required
        defaultValue="ann@yandeks.ru"
        messages={ru}
        description="Пришлём сюда ссылку для входа."
        countries={['ru']}
      />
      <button>Продолжить</button>
    </form>
  );
}
