import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { explainSuggestion, suggestEmails } from '../../src/core/index.js';
import type { ExplainedCandidate } from '../../src/core/index.js';

/** Domains for every way to a suggestion, and for every reason against one. */
const DOMAINS = {
  'typos of a name': `gmial.com gmaill.com gmal.com gmil.com gmai.com gnail.com hmail.com mgail.com gmaiol.com gmqil.com
    yandeks.ru yadnex.ru yanex.ru yahooo.com yaho.com yhoo.com hotmial.com hotmal.com otmail.com outlok.com oulook.com
    iclod.com icluod.com rambelr.ru ranbler.ru maill.ru mial.ru malil.ru lsit.ru bkk.ru inbx.ru protonmial.com
    tonline.de t-onlnie.de ornage.fr free.fe laposte.nt libreo.it seznma.cz onett.pl naverr.com qqq.com 162.com
    gmial.net gmial.de gmial.co.uk hotmial.fr hotmial.co.uk yaaho.co.in yahho.com.br`,
  'typos of a suffix': `gmail.con gmail.cmo gmail.co gmail.cm gmail.om gmail.c gmail.comm gmail.com.com gmail.comru gmail.xom
    yandex.ry yandex.rru yandex.r yandex.by1 bk.rru mail.ruu mail.ru.ru mail.rumail hotmail.couk hotmail.co.u yahoo.combr
    yahoo.com.bt yahoo.co.uk.uk hotmail.co.uk.com hotmail.uk yahoo.br gmail.com10115 gamil.con73160 yandex.ti gmial.con
    hotmial.cmo seznam.xy gmx.ent web.se web.ed orange.fe`,
  'other suffixes': `gmail.ru gmail.de gmail.net gmail.org gmail.co.uk protonmail.ru icloud.ru yandex.net yandex.org outlook.ru
    hotmail.net rediffmail.co.in laposte.com wanadoo.com libero.com seznam.com mail.hu mail.de inbox.ro orange.rs post.se web.at
    web.com live.co live.ru me.net earthlink.com bigpond.net belgacom.be netia.com.pl nordnet.fi tiscali.ch uol.ru google.cm
    hotmail.uni.edu gmail.ncku.edu.tw terra.com.nr msn.net aol.org qq.net`,
  'no suffix': 'yandex gmail yahoo gmx hotmail mail net ru web gmial yandeks icloud.',
  'stuck and repeated': `1987gmail.com annahotmail.com www.yandex.ru www.gmail.com www.ukr.net mail.rumail.ru yandex.ruyandex.ru
    gmailcom.com hotmailcorreo.com outlookindia.com mailgun.com racingmail.com policealice.it my-gmail.com gmail-developers.com
    gmailgmail.com yandex.yandex gmail.gmail.com 2mail.ru 12345mail.ru xyandex.ru annagmx.de annamail.com anna1bk.ru mail8.dk
    yahoo1.com yahoo99.com`,
  dots: `gmailcom gmialcom gmailc.om hot.mail.com t.online.de ra.mbler.ru ra.bler.ru yahoocom.br yahoocpm.br yahooco.in gmialocom
    mailru yandexru bk.r.u e.mail.ru corp.mail.ru sol.com.br mail.yandex.ru hotmailcouk`,
  'by ear':
    'jimeil.com dzhimeil.com autlook.com utluk.com ayklaud.com iandeks.ru ouanadou.fr hotmejl.com gimli.com jumla.com owl.com',
  'short and rare': `yho.com mns.com lost.ru sk.ru bbr.ru yuga.ru wrp.pl lastmail.com fstmail.com nmail.com esky.com efrontier.com
    hey.co pm.ne gx.de gmc.net uk.net ukrr.net sezn.cz hotma.com maple.com goggle.com otail.com oulet.com`,
  'a suffix of any domain': `bakery.con bakery.cmo bakery.ry bakery.nte bakery.comm bakery.co.ku bbc.co.u bakery.com.con bakery.net.con
    bakery.xyzw bakery.con1 bakery.couk bakery.c a.con maple.con maple.ry bank.ry school.edi`,
} as const;

const told = ({ domain, nameCost, suffixCost, score, confidence, outcome }: ExplainedCandidate) =>
  `${domain} ${nameCost}+${suffixCost} → ${score} ${confidence} ${outcome}`;

const lineOf = (domain: string): string => {
  const { suggestion, interpretations } = explainSuggestion(`ann@${domain}`, {
    minimumConfidence: 0.4,
  });
  const answer = suggestion
    ? `${suggestion.domain} ${suggestion.reason} ${suggestion.confidence}`
    : interpretations.map(({ outcome }) => outcome).join();
  const candidates = interpretations.flatMap((reading) => reading.candidates.slice(0, 3).map(told));
  const several = suggestEmails(`ann@${domain}`, { limit: 5 })
    .map((each) => `${each.domain} ${each.confidence}`)
    .join(', ');
  return [
    `${domain}: ${answer}`,
    ...candidates,
    ...(several ? [`of several: ${several}`] : []),
  ].join('\n  ');
};

// Who tunes a weight runs this with `-u`, and reads in the diff which domains it moves, and how far.
test('what speaks for the providers near to typical domains is what it was', async () => {
  const lines = Object.entries(DOMAINS).map(([title, domains]) =>
    [`# ${title}`, ...domains.split(/\s+/).map(lineOf)].join('\n'),
  );
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL('scores.txt', import.meta.url)),
  );
});
