/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line is an ending, then the names.
 * Generated from test/tools/lookalikes.tsv, which says what each is and where it is from, 2026-11-23:
 * the 518 of 2012 that a search comes near to. To refresh: edit that file, then `npm run generate`.
 */
export const lookalikes = `
ag freenet
am mil
at ams interio libro
az mil
be liege
bg btc
by mil
ca centrum centum fastmail liver shad slaw
ch interio
cm orange
co.in gail
co.ug newvision
co.uk aoc fastnet fmail hive karro lyco olive postoffice virginmediao2
co.za jmail skynet
com 1688 173 178 33mail 50mail abl abm acl akm al alive alm amazing amc ami ample ao aoc apl appleid applied aql asm atmail auo aus aver avl bat bbt bet bigpoint bluefin bluesign blueyonder bolia bts c-and-a cairomail candex care chinaz citco cloud cohu cosco coxmail crisco cynet di-ve dom dynet empas ems excire excitel fast-email fastermail from-ri fronter gails ghostmail glmx global globe glovo gm gmac gmc gmo gms gmv goal gol grail grain gurlmail hanmi haver hay hei hicloud hotmart icloudems idnet ikmail inbo inboxx ino insight jdcloud jive jumbo jungo kme korek ksn levi lids life likes linde livid loves m3 maac mace mack macu mailup mak man max mc melia men met mex mge mhn mi mic milence mindstrong minet mjn mkn mlive mmc mnet mrn ms msc msd msf msg msi msk mt mtn mwe mybet mycloud mz naber name natr nature navex ncloud neste nme nol nycmail olive olo on onmicrosoft opple outwood pcloud picusnet plasan pmail pocketmail polbox postinbox prontomail qa qatarmail qcloud qs qz rediffmailpro reuters rmail rrd rutters s-mail sasol seiha sena sift siga sika singa sisna sk skf ski skyx skyy smyk soku spy streamio stribmail swap tamil tamoil tcw tedia telit telma telna telos telva terro tesla tmall tmx tomo toms tomy torm trulia twec ucloud ukmail uymail vail vandex veolia videotron vive vontier wallas walls wally weil wella xsmail yaduo yahoofs ynet yopmail yundaex zfrontier zozo
com.au aussie domo yayoi
com.br big ibg lg
com.cn icloud
com.my skynet
com.ph yayoi
com.tr moil
com.tw yayoi
cz cpost intrum mall skynet volby
de abl aeb ao aok az-online br-online deb eb emailn fr-online gkm gmn gmp gn-online hr-online keb kn-online ln-online mnet-online neb op-online oz-online post rp-online seb sol sr-online sz-online tele2 telenot weg wez wsb wtv-online wvb zeb
direct yandex
dk email life mil post
ec movistar
ee htg mil smail telia
fi nettix
fr atol fresh frey grange lire mail orcanta sfa yopmail
gr ion
gwu.edu gwmail
hu bkk intermail
ie skynet virginmedia
im fastmail
in aptonline fastmail
io libeo poste
iq earthlink
is vodafone
it aon bl epc inail inwit ior libera pc pe peck postel posteo sol superdada tip tn turin
jp zozo
kg mil
kz mil
live.com outlook
lt kone mil
lv kone mil
market yandex
me proot
ml orange
mu rogers
ne.jp bmobile emnet kcn
net alt art cante earthling frontier fusd gmr gti gtt link3 sol telekom telos uar uk uk2
nl freesurf hostnet librero livera pkn
no hole life msn stat
org optionline
pe libero
pl bp gov ing ohp ops wip wm wup
pt ipl
re yande
ru 2ip 7ya aist antex b1 bashneft bbk bg bk55 bkc bkn bkz bm bn bork by dinet dk dom epochta famil fbk gambler infobox infox ingos interzet isnet kbm kia kmv kp lanta lesta leta life lisa madi mai maik makc mami mari-el mati mgts miel mil mk mn msal mtv nbki nes ng ngs22 ngs55 nmg nn nnm nsd ok onlime org otc rambler-co rao rbk rgo roi sambo sibset sipnet sk sport vk vmail xakep yar yota
se fastmail homeq liber libero livs sol
sympatico.ca mb
tv ziggo
ua freenet ie io metro mta ukrposhta
us fastemail fastmail
`;
