/** What people type when a suggestion is looked for. */
import { flat } from './flat.mjs';

const at = (domains) => flat(domains.map((domain) => `anna.smith@${domain}`));

/** Domains that every corrector here knows. */
export const exact = at([
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'aol.com',
  'msn.com',
  'comcast.net',
  'verizon.net',
  'me.com',
  'mac.com',
  'live.com',
]);

/** One typo each: a letter doubled, left out, swapped, added, or the next key; in name or suffix. */
export const oneTypo = at([
  'gmial.com',
  'gmal.com',
  'gamil.com',
  'gmaill.com',
  'gnail.com',
  'gmail.con',
  'gmail.cm',
  'hotmial.com',
  'hotmal.com',
  'hormail.com',
  'hotmail.comm',
  'yaho.com',
  'yahooo.com',
  'yajoo.com',
  'outlok.com',
  'outllook.com',
  'oitlook.com',
  'iclod.com',
  'iclould.com',
  'comcats.net',
  'verizn.net',
  'yandeks.ru',
  'yadnex.ru',
  'rambler.ri',
]);

/** Domains of companies, schools and people: nobody should correct them. */
export const unknown = at([
  'acme-tools.com',
  'kirov-remont.ru',
  'uni-freiburg.de',
  'student.ethz.ch',
  'stroymontazh74.ru',
  'smith-and-sons.co.uk',
  'petrova.art',
  'nasa.gov',
  'bluewater.io',
  'school57.spb.ru',
  'novatech.solutions',
  'lebedev.studio',
  'mit.edu',
  'oxfordshire.gov.uk',
  'zavod.su',
  'barcelona.cat',
]);

const WHOLE = [
  'ivan.petrov@yandeks.ru',
  'anna.smith@gmail.com',
  'anna.smith@gmial.com',
  'mike@hotmail.co.uk',
  'olga_1987@mail.ru',
  'info@acme-tools.com',
];

/** Every beginning of an address, letter by letter. */
export const prefixes = flat(
  WHOLE.flatMap((address) => Array.from(address, (_, i) => address.slice(0, i + 1))),
);

/** Those that a domain has begun in. */
export const prefixesWithDomain = prefixes.filter((prefix) => /@./.test(prefix));
