import { describe, expectTypeOf, test } from 'vitest';
import {
  createEmailChecker,
  emailSchema,
  suggestEmail,
  validateEmail,
  type EmailFieldProps,
  type EmailIssueCode,
  type EmailMessages,
  type EmailValidation,
} from '../../src/index.js';
import { ar } from 'addressee/locales/ar';
import { de } from 'addressee/locales/de';
import { en } from 'addressee/locales/en';
import { es } from 'addressee/locales/es';
import { fr } from 'addressee/locales/fr';
import { it } from 'addressee/locales/it';
import { ja } from 'addressee/locales/ja';
import { kk } from 'addressee/locales/kk';
import { ko } from 'addressee/locales/ko';
import { nl } from 'addressee/locales/nl';
import { pl } from 'addressee/locales/pl';
import { ptBR } from 'addressee/locales/pt-BR';
import { ru } from 'addressee/locales/ru';
import { tr } from 'addressee/locales/tr';
import { uk } from 'addressee/locales/uk';
import { zhCN } from 'addressee/locales/zh-CN';

describe('the public types', () => {
  test('a verdict is told apart by valid', () => {
    const checked = validateEmail('ann@mail.ru');
    if (checked.valid) expectTypeOf(checked.domain).toEqualTypeOf<string>();
    else expectTypeOf(checked.issues[0].code).toEqualTypeOf<EmailIssueCode>();
  });

  test('a list may be an array, a Set, and for domains a Map, and nothing that is read once', () => {
    createEmailChecker({ domains: new Set(['corp.example']), countries: new Set(['kz']) });
    createEmailChecker({ domains: new Map([['corp.example', 7]]), knownDomains: ['a.example'] });
    // @ts-expect-error -- a text is no list
    createEmailChecker({ countries: 'ru' });
    // @ts-expect-error -- nor is an iterator
    createEmailChecker({ domains: ['corp.example'].values() });
  });

  test('a suggestion may be none', () => {
    expectTypeOf(suggestEmail('ann@gmial.com')).toBeNullable();
    expectTypeOf(createEmailChecker().suggest).parameter(0).toEqualTypeOf<string>();
  });

  test('one message may be another, and none may be missing', () => {
    const own: EmailMessages = { ...de, issues: { ...de.issues, space: 'Ohne Leerzeichen' } };
    expectTypeOf(own).toExtend<EmailFieldProps['messages']>();
    const field = { ...ptBR.field, accept: ({ email }: { email: string }) => email };
    expectTypeOf(field).not.toExtend<EmailMessages['field']>();
    expectTypeOf<Omit<typeof zhCN.issues, 'space'>>().not.toExtend<EmailMessages['issues']>();
    expectTypeOf<{ readonly lang: 'de' }>().not.toExtend<EmailFieldProps['messages']>();
    // A code that there is not, or no more.
    // @ts-expect-error -- known codes only
    const unknown: EmailMessages = { ...de, issues: { ...de.issues, spaces: 'Ohne Leerzeichen' } };
    expectTypeOf(unknown).toEqualTypeOf<EmailMessages>();
    const given = { code: 'space', start: 0, end: 1 } as const;
    const told: EmailMessages['issues']['space'] = (issue) => issue.code;
    expectTypeOf(told).toBeCallableWith(given);
  });

  test('every language has every message', () => {
    expectTypeOf([
      ar,
      de,
      en,
      es,
      fr,
      it,
      ja,
      kk,
      ko,
      nl,
      pl,
      ptBR,
      ru,
      tr,
      uk,
      zhCN,
    ]).toEqualTypeOf<EmailMessages[]>();
  });

  test('the schema takes and gives text', () => {
    const { types } = emailSchema()['~standard'];
    expectTypeOf(types!.output).toEqualTypeOf<string>();
  });

  test('the field takes what an input takes, and a mistyped prop is told', () => {
    expectTypeOf<EmailFieldProps>().toHaveProperty('autoFocus');
    expectTypeOf<EmailFieldProps['validationMode']>().toEqualTypeOf<
      'onBlur' | 'onSubmit' | 'onChange' | undefined
    >();
    expectTypeOf<EmailFieldProps>().not.toHaveProperty('locale');
  });

  test("the application's check is a function or a schema, now or later", () => {
    expectTypeOf<() => string>().toExtend<EmailValidation>();
    expectTypeOf<() => void>().toExtend<EmailValidation>();
    expectTypeOf<(email: string) => Promise<string | undefined>>().toExtend<EmailValidation>();
    expectTypeOf<(email: string) => Promise<void>>().toExtend<EmailValidation>();
    expectTypeOf<ReturnType<typeof emailSchema>>().toExtend<EmailValidation>();
    // As the specification has it: with options, and paths in the issues.
    interface AnySchema {
      readonly '~standard': {
        readonly version: 1;
        readonly vendor: string;
        readonly validate: (
          value: unknown,
          options?: { readonly libraryOptions?: Record<string, unknown> },
        ) =>
          | { readonly value: string; readonly issues?: undefined }
          | { readonly issues: readonly { message: string; path?: readonly PropertyKey[] }[] }
          | Promise<{ readonly value: string; readonly issues?: undefined }>;
      };
    }
    expectTypeOf<AnySchema>().toExtend<EmailValidation>();
    expectTypeOf<() => boolean>().not.toExtend<EmailValidation>();
    expectTypeOf<number>().not.toExtend<EmailValidation>();
  });
});
