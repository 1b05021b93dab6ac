/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line for each provider, more or
 * less. No entry is there for its popularity: domains that live off other people's slips are popular
 * too, so each was looked at and is known to us as a site, a company or a mail service of its own.
 *
 * Sources, 2026-11-23: our own knowledge; the list in the npm package email-providers 2.26.0 (ISC), of
 * which those within reach of a provider were looked at; and some that false alarms on evaluation
 * lists of real domains pointed out, which are to be gone over again. To refresh: edit by hand.
 */
export const lookalikes = `
ok.ru mai.ru mil.ru main.ru mall.ru mali.ru maik.ru rail.ru sail.ru nail.ru imail.ru mail2.ru mile.ru mama.ru
last.ru lisa.ru lost.ru lust.ru mist.ru life.ru lift.ru lists.ru infox.ru unbox.ru gambler.ru
mk.ru vk.ru bn.ru bg.ru by.ru bk.com bb.ru dk.ru rk.ru kp.ru rg.ru ria.ru ura.ru ixbt.ru
yandex.de yandex.eu yandex.asia yandex.jobs yandex.cloud yandex.st yandex.market yandex.events yandex.aero
tmail.com
hicloud.com mycloud.com qcloud.com jcloud.com pcloud.com ecloud.com ucloud.com xcloud.com incloud.com cloud.com aicloud.com
mailw.com mails.com mailbox.com mailer.com mall.com main.com tmall.com gail.com grail.com small.com
hostmail.com hitmail.com hotelmail.com photomail.com bootmail.com
ghostmail.com hotmail.net hushmail.net wahoo.com yoho.com yahoo.net yhoo.it kahoot.com yahoo.jp yahoofinance.com
lookout.com outlook.cn outlookindia.com cloudlook.com like.com olive.com alive.com line.com lime.com life.com
five.com hive.com dive.com give.com live.net livejournal.com livemail.com aop.com aon.com ao.com aos.com aoe.com ansn.com
note.com nature.com nat.com name.com same.com data.com date.com gate.com late.com pro.com protein.com photon.me
msc.com men.com gm.com gmc.com max.com mix.com fox.com cox.com box.com qqq.com
globoi.com global.com globe.com globos.com bol.com.bo ig.com oi.com
weg.de welt.de wed.de webb.de wer.de gmbh.de freeware.de online.com rp-online.de op-online.de noz.de
grange.fr range.fr orange.com orange.pl laposte.com fnac.fr sfr.com neuf.com franc.fr freebox.fr
libera.it liberoquotidiano.it alice.com aliceblue.com tiscali.com tin.com virgilio.com
comcast.com verizon.com verizonwireless.com att.com charter.com bellsouth.com earthlink.com earthling.net
centurylink.com windstream.com frontier.net efrontier.com optimum.com optonline.com cox.net.au embarq.com
rogers.net shaw.com telus.com sympatico.com videotron.com bell.com belgacom.be telenet.com skynet.com
virgin.com sky.co.uk talktalk.com bigpond.net optus.com.au tpg.com
indiatimes.net sify.net africa.com iafrica.co.za telkom.com telekom.net telecom.net hongkong.gov
onet.com wp.com wp.org o2.com atlas.com centrum.com azet.com delfi.com
naver.net daum.com hanmail.com nate.net sina.net sohu.net yeah.com foxmail.cn tom.net
proton.com proton.net photon.com tuta.net fastmail.net fastermail.com lastmail.com eastmail.com starmail.com
prontomail.com racingmail.com coxmail.com qatarmail.com cairomail.com foodmail.com joymail.com singmail.com
bitmail.com prodigy.com nettime.net freesurf.nl homey.com heyy.com
`;

/** Names that are real as a rule: what begins with hotel, and a longer word before cloud. */
export const realNames = /^hotels?(?!m?ai?l\.)|[a-z0-9-]{3}cloud\./;
