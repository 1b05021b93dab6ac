import { describe, expectTypeOf, test } from 'vitest';
import {
  createEmailChecker,
  emailSchema,
  suggestEmail,
  validateEmail,
  type EmailFieldProps,
  type EmailIssueCode,
  type EmailValidation,
} from '../../src/index.js';

describe('the public types', () => {
  test('a verdict is told apart by valid', () => {
    const checked = validateEmail('ann@mail.ru');
    if (checked.valid) expectTypeOf(checked.domain).toEqualTypeOf<string>();
    else expectTypeOf(checked.issues[0].code).toEqualTypeOf<EmailIssueCode>();
  });

  test('a suggestion may be none', () => {
    expectTypeOf(suggestEmail('ann@gmial.com')).toBeNullable();
    expectTypeOf(createEmailChecker().suggest).parameter(0).toEqualTypeOf<string>();
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
