/** `validateEmail` beside its peers, on 200 addresses of many kinds. */
import { validateEmail } from '../../dist/core/index.js';
import { invalidAddresses, mixedAddresses, validAddresses } from './addresses.mjs';
import { compare } from './measure.mjs';
import { validators } from './peers.mjs';
import { digits, target, tell, times } from './report.mjs';

const subjects = { addressee: (input) => validateEmail(input), ...validators };
const sets = { mixed: mixedAddresses, valid: validAddresses, invalid: invalidAddresses };
const results = Object.fromEntries(
  Object.entries(sets).map(([name, inputs]) => [name, compare(subjects, inputs)]),
);
const { mixed, valid, invalid } = results;

tell({
  title: 'Validating',
  text:
    `${mixedAddresses.length} addresses in one set, ${validAddresses.length} of them valid; ` +
    'nanoseconds a call, and times the expression that browsers use. Of all here only addressee, ' +
    'zod and valibot say what is wrong; the others answer yes or no.',
  tables: [
    {
      columns: ['', 'mixed, ns', '× WHATWG regex', 'valid, ns', 'invalid, ns'],
      rows: Object.keys(subjects).map((name) => [
        name,
        digits(mixed[name].ns),
        times(mixed[name].ratio('WHATWG regex')),
        digits(valid[name].ns),
        digits(invalid[name].ns),
      ]),
    },
  ],
  targets: [
    target(
      '`validateEmail`, time of the WHATWG regex',
      mixed.addressee.ratio('WHATWG regex'),
      ' ×',
      {
        atMost: 2,
      },
    ),
    target('`validateEmail`, faster than validator', mixed.validator.ratio('addressee'), ' ×', {
      atLeast: 15,
    }),
  ],
});
