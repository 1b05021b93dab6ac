/** `suggestEmail` beside its peers: right, slipped, unknown and unfinished addresses. */
import { closest } from 'fastest-levenshtein';
import { suggestEmail } from '../../dist/core/index.js';
import { compare } from './measure.mjs';
import { correctors } from './peers.mjs';
import { providerDomains } from './providerDomains.mjs';
import { digits, target, tell, times } from './report.mjs';
import { exact, oneTypo, prefixes, unknown } from './typedAddresses.mjs';

const list = `closest(), ${providerDomains.length} domains`;
const typing = { typing: true };
const peers = {
  ...correctors,
  [list]: (email) => closest(email.slice(email.lastIndexOf('@') + 1), providerDomains),
};
const finished = { addressee: (email) => suggestEmail(email), ...peers };
const unfinished = { addressee: (email) => suggestEmail(email, typing), ...peers };

const results = {
  exact: compare(finished, exact),
  'one typo': compare(finished, oneTypo),
  unknown: compare(finished, unknown),
  'every prefix': compare(unfinished, prefixes),
};
const kinds = Object.keys(results);
const ratios = (other) => kinds.map((kind) => [kind, results[kind][other].ratio('addressee')]);
const names = Object.keys(finished);

/** How many times faster than mailcheck with its 30 domains. */
const WANTED = { exact: 10, 'one typo': 2.5, unknown: 4 };

tell({
  title: 'Suggesting',
  text:
    'mailcheck knows 30 domains, zootools 37, email-typo-fixer 6; addressee all of its table, and ' +
    '`closest()` of fastest-levenshtein is given the same table. Every prefix: six addresses being ' +
    'typed letter by letter.',
  tables: [
    {
      caption: 'Microseconds a call:',
      columns: ['', ...kinds],
      rows: names.map((name) => [
        name,
        ...kinds.map((kind) => digits(results[kind][name].ns / 1000)),
      ]),
    },
    {
      caption: 'Times as long as addressee:',
      columns: ['', ...kinds],
      rows: names.slice(1).map((name) => [name, ...ratios(name).map(([, ratio]) => times(ratio))]),
    },
  ],
  targets: [
    ...Object.entries(WANTED).map(([kind, atLeast]) =>
      target(`${kind}, faster than mailcheck`, results[kind].mailcheck.ratio('addressee'), ' ×', {
        atLeast,
      }),
    ),
    ...ratios(list).map(([kind, ratio]) =>
      target(`${kind}, faster than closest() on the same list`, ratio, ' ×', { atLeast: 15 }),
    ),
  ],
});
