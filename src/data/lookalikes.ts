/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line is an ending, then the names.
 * Generated from test/tools/lookalikes.tsv, which says what each is and where it is from, 2026-11-23:
 * the 351 of 1894 that a search comes near to. To refresh: edit that file, then `npm run generate`.
 */
export const lookalikes = `
ag freenet
am mil
be liege posteo
bg btc
by mil
ca centrum centum fastmail rogers
cm orange
co.in gail
co.uk fastnet hive lyco postoffice virginmediao2
co.za jmail skynet
com 1688 173 178 33mail abl abm al alive alot amazing ao aoc apl appleid applied asm atmail auo aver avl bbt bigpoint bluefin bolia cairomail care chinaz cloud comcast cosco coxmail crisco dom excire excitel fast-email fastermail fronter gails ghostmail global globe glovo gm gmac gmc gms goal grail gurlmail hanmi haver hei hicloud icloudems idnet ikmail inbo inboxx ino insight jdcloud jumbo levi lids life linde livid loves m3 maac maaco maailm mace macu man max mc men met mge mhn mi milence mindstrong mlive mnet ms msc msd msf msg msi msnbc mt mtn mycloud mz naber name navex ncloud neste nme olo on onmicrosoft pcloud picusnet pmail pocketmail polbox posti prontomail qa qatarmail qcloud qz rmail romeo rrd rutters s-mail saia sasol seanet seiha siga sika sisna sk skf ski skyy smyk soku spy streamio stribmail swap tamil tamoil telit telma telna telos telva terram terro tesla tmall tmx toms tomy ucloud ukmail usaa uymail vail veolia verizon wallas walls weil wella yaduo yahoofs yahooinc yopmail zfrontier
com.au aussie yayoi
com.cn icloud
com.my skynet
com.ph yayoi
com.tr moil
com.tw yayoi
cz cpost intrum mall skynet
de ao aok az-online br-online emailn fr-online gkm gn-online hr-online kn-online ln-online neb op-online oz-online post rp-online sol sr-online sz-online weg wez wtv-online wvb
direct yandex
dk posteo
ec movistar
ee mil posteo smail
fr atol fresh lire mail orcanta yopmail
gwu.edu gwmail
hu bkk
ie posteo skynet virginmedia
im fastmail
in fastmail
io poste
it inail inwit libera postel superdada tip
jp zozo
live.com outlook
lt mil
lv mil
market yandex
me posteo proot
mu rogers
ne.jp bmobile emnet kcn
net cante earthling frontier fusd gti link3 telekom telos uar uk2 wplus
nl freesurf hostnet librero livera
pe libero posteo
pl ing wip
re yande
ru 2ip 7ya antex b1 bashneft bg bk55 bkc bkn bn bork by comail dinet dk dom epochta ezmail famil fbk gambler infobox infox ingos interzet irmail isnet kia kmv lanta lesta leta life madi mai maik makc mami mari-el mati mgts miel mil mk msal nbki nes ng ngs22 ngs55 nnm onlime otc rambler-co roi sambo sibset sipnet sport vk vmail wsmail xakep yar
se fastmail liber libero posteo
ua metro ukrposhta
us fastmail
`;
