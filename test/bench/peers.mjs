/** The peers, each behind a function of one address. */
import zootools from '@zootools/email-spell-checker';
import { emailTypoFixer } from 'email-typo-fixer';
import emailValidator from 'email-validator';
import isemail from 'isemail';
import mailcheck from 'mailcheck';
import * as v from 'valibot';
import isEmail from 'validator/lib/isEmail.js';
import { z } from 'zod';

/** The expression that browsers use for `<input type="email">`, of the HTML standard. */
const WHATWG =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

const zodEmail = z.email();
const valibotEmail = v.pipe(v.string(), v.email());
const validatorIsEmail = isEmail.default ?? isEmail;

export const whatwg = (input) => WHATWG.test(input);
export const validator = (input) => validatorIsEmail(input);

/** Each says whether an address is valid; zod and valibot also say why not, with one issue. */
export const validators = {
  'WHATWG regex': whatwg,
  valibot: (input) => v.safeParse(valibotEmail, input),
  'zod 4': (input) => zodEmail.safeParse(input),
  'email-validator': (input) => emailValidator.validate(input),
  validator,
  isemail: (input) => isemail.validate(input),
};

/** Each suggests another address, or none. */
export const correctors = {
  mailcheck: (email) => mailcheck.run({ email }),
  zootools: (email) => zootools.run({ email }),
  'email-typo-fixer': (email) => emailTypoFixer(email),
};
