import { EmailField } from '../addressee.js';
import { ar } from '../../locales/ar.js';

export function RightToLeft() {
  return (
    <form dir="rtl" lang="ar" action="/sign-up" method="post">
      <h2>إنشاء حساب</h2>
      <EmailField
        name="email"
        required
        messages={ar}
        defaultValue="ann@gmial.com"
      />
      <button>متابعة</button>
    </form>
  );
}
