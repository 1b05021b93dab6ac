/** What a field does at every key: validate and look for a suggestion. */
import { suggestEmail, validateEmail } from '../../dist/core/index.js';
import { compare } from './measure.mjs';
import { correctors, validator } from './peers.mjs';
import { digits, target, tell, times } from './report.mjs';
import { prefixes, prefixesWithDomain } from './typedAddresses.mjs';

const OPTIONS = { typing: true };
const subjects = {
  addressee: (input) => [validateEmail(input), suggestEmail(input, OPTIONS)],
  'validator + mailcheck': (input) => [validator(input), correctors.mailcheck(input)],
  'validator + zootools': (input) => [validator(input), correctors.zootools(input)],
};

const all = compare(subjects, prefixes);
const withDomain = compare(subjects, prefixesWithDomain);

tell({
  title: 'Validating and suggesting while typing',
  text:
    `Both at every one of the ${prefixes.length} beginnings of six addresses; microseconds a key, ` +
    'and times as long as addressee. Beside it the keys after the @ alone.',
  tables: [
    {
      columns: ['', 'µs a key', '×', 'after the @, µs', '×'],
      rows: Object.keys(subjects).map((name) => [
        name,
        digits(all[name].ns / 1000),
        times(all[name].ratio('addressee')),
        digits(withDomain[name].ns / 1000),
        times(withDomain[name].ratio('addressee')),
      ]),
    },
  ],
  targets: [
    target(
      'validate + suggest at every prefix, faster than validator + mailcheck',
      all['validator + mailcheck'].ratio('addressee'),
      ' ×',
      { atLeast: 5 },
    ),
  ],
});
