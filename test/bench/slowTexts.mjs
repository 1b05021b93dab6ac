/** The texts that take `suggestEmail` longest: 251 characters, found by making texts at random and changing the slowest. */
import { suggestEmail } from '../../dist/core/index.js';
import { leastTimes } from './measure.mjs';
import { digits, target, tell } from './report.mjs';

const LENGTH = 251;
const TEXTS = {
  'a provider as every label': `о"ann"о at ${'mail.'.repeat(60)}`,
  'six words and a hundred labels': `ann"а b"о"ann"анна"а b at ${'а.'.repeat(120)}`,
  'labels of two scripts': `анна"о"а b"а b"анна"о at ${'a.'.repeat(55)}ё${'a.'.repeat(70)}`,
  'names in Russian letters': `а b"анна"фb"анна"фыва"а bmail'${'гмайл.гмайл.б.б.'.repeat(20)}`,
  'signs, words for @ and xn--':
    "xn--юxn--(xn--xn--(mю(юю.comю(собака.comomxn-юслn--собака.comаxn-юxn--собакаxn--(юxn--xn--ба(ююxn--собаоаxn--(xnюа.com(юю.coкаxn--ю'собакасобака(а('юсосбакаxn--собакасобакассобакасобакаxn--'.comxn--xn--аюа.comxn--(.com''а'собака.comс",
  'an @, letters of two scripts and quotation marks': `фтт фтт фтт фтт@${'a.a"в.в.ав б'.repeat(30)}`,
};
const texts = Object.values(TEXTS).map((text) => text.slice(0, LENGTH));

leastTimes(suggestEmail, texts, { rounds: 100 });
const [typo, ...times] = leastTimes(suggestEmail, ['ann@gmial.com', ...texts], { rounds: 200 });

tell({
  title: 'The slowest texts',
  text: `Texts of ${LENGTH} characters; the least time of 200 calls, and times one of \`ann@gmial.com\`.`,
  tables: [
    {
      columns: ['', 'ms', '× a typo'],
      rows: Object.keys(TEXTS).map((name, i) => [
        name,
        digits(times[i] / 1e6),
        digits(times[i] / typo),
      ]),
    },
  ],
  targets: [
    target('suggestEmail, the slowest of these texts', Math.max(...times) / 1e6, ' ms', {
      atMost: 1,
    }),
  ],
});
