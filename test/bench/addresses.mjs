/** 200 addresses as forms see them: valid and invalid of many kinds, long and short. */
import { flat } from './flat.mjs';
import { randomFrom, shuffle } from './random.mjs';

const LOCALS = [
  'a',
  'ann',
  'o.neil',
  'ivan_petrov',
  'anna.smith+news',
  'x.y.z',
  'first-last',
  'mike77',
  "d'arcy",
  'J.R.Tolkien',
  'customer.service.department',
  'a-very-long-local-part.that.somebody.really.has.for.some-reason',
];

const DOMAINS = [
  'gmail.com',
  'mail.ru',
  'yandex.ru',
  'yahoo.co.uk',
  'x.io',
  'web.de',
  'mail.students.uni-freiburg.de',
  'xn--80akhbyknj4f.xn--p1ai',
  '163.com',
  'a-rather-long-company-name-of-many-words.example-hosting.com',
];

const label = 'l'.repeat(63);

/** Each breaks a rule, the rule that it breaks is a common typo's or a limit's. */
const INVALID = [
  '',
  ' ',
  '@',
  'ann',
  'ann@',
  '@mail.ru',
  'ann@mail',
  'ann@@mail.ru',
  'ann@mail@ru.com',
  'ann smith@mail.ru',
  'ann@mail. ru',
  'ann@ma il.ru',
  'ann.@mail.ru',
  '.ann@mail.ru',
  'ann..smith@mail.ru',
  'ann@.mail.ru',
  'ann@mail.ru.',
  'ann@mail..ru',
  'ann@mail,ru',
  'ann,smith@mail.ru',
  'ann@mail.r',
  'ann@mail.r2',
  'ann@-mail.ru',
  'ann@mail-.ru',
  'ann@mail_box.ru',
  'ann@localhost',
  'ann@printer.local',
  'ann@192.168.0.1',
  'ann@[192.168.0.1]',
  '"ann smith"@mail.ru',
  'ann(work)@mail.ru',
  'ann@mail.ru(work)',
  'Ann Smith <ann@mail.ru>',
  'ann<ann@mail.ru',
  'mailto:ann@mail.ru',
  'ann;bob@mail.ru',
  'ann@mail.ru;bob@mail.ru',
  'ann@mail.ru, bob@mail.ru',
  'http://mail.ru/ann',
  'аnn@mail.ru',
  'анна@mail.ru',
  'фтт"ьфшдюкг',
  'ann@почта.рф',
  'jürgen@web.de',
  'ann\u200b@mail.ru',
  'ann@mail.ru\u0000x',
  'ann\t@mail.ru',
  'ann＠mail.ru',
  '😀@mail.ru',
  'ann$smith$mail.ru',
  'ann#mail.ru',
  'ann at mail.ru',
  'ann@mail..',
  'ann/smith@mail.ru',
  '+7 912 345-67-89',
  `${'a'.repeat(65)}@mail.ru`,
  `ann@${'l'.repeat(64)}.com`,
  `ann@${label}.${label}.${label}.${label}.com`,
  `${'ann.'.repeat(80)}@mail.ru`,
  'a'.repeat(900),
];

/** Six valid addresses in ten: a form sees an address that is right once it is whole. */
const VALID = flat(LOCALS.flatMap((local) => DOMAINS.map((domain) => `${local}@${domain}`)));

/** Invalid ones with another local part, so that there are as many as wanted, and no two are equal. */
const more = INVALID.filter((address) => address.startsWith('ann')).map((address) =>
  address.replace('ann', 'Ivan.Petrov_1987'),
);

const COUNT = 200;

export const validAddresses = VALID;
export const invalidAddresses = flat([...INVALID, ...more]).slice(0, COUNT - VALID.length);
export const mixedAddresses = shuffle([...validAddresses, ...invalidAddresses], randomFrom(1));

if (mixedAddresses.length !== COUNT)
  throw new Error(`There are ${mixedAddresses.length} addresses`);
