import { describe, expectTypeOf, test } from 'vitest';
import {
  createEmailChecker,
  emailSchema,
  suggestEmail,
  validateEmail,
  type EmailFieldProps,
  type EmailIssueCode,
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
});
