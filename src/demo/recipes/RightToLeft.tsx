import { EmailField, en, type EmailMessages } from '../addressee.js';

/** Words of your own: here one text for every issue. */
const ar: EmailMessages = {
  ...en,
  lang: 'ar',
  issues: sameText(
    'أدخل عنوان بريد إلكتروني صحيحًا، مثل name@example.com',
  ),
  field: {
    label: 'البريد الإلكتروني',
    errorPrefix: 'خطأ:',
    suggestion: 'هل تقصد {email}؟',
    accept: 'تصحيح',
    acceptName: 'تصحيح إلى {email}',
    dismiss: 'إبقاء ما كتبته',
    suggestionStatus: 'هل تقصد {email}؟',
    acceptedStatus: 'تم التصحيح إلى {email}.',
    completions: 'طرق لإكمال العنوان',
    completionsStatus: 'الاقتراحات: {count}.',
    pending: 'جارٍ التحقق…',
  },
};

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

function sameText(text: string): EmailMessages['issues'] {
  const codes = Object.keys(en.issues) as (keyof typeof en.issues)[];
  return Object.fromEntries(
    codes.map((code) => [code, text]),
  ) as EmailMessages['issues'];
}
