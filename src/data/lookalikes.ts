/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line is an ending, then the names.
 * Generated from test/tools/lookalikes.tsv, which says what each is and where it is from, 2026-11-23:
 * the 588 of 2091 that a search comes near to. To refresh: edit that file, then `npm run generate`.
 */
export const lookalikes = `
ag freenet
at interio libro
az mil
be liege
bg btc
by mil
ca centrum centum fastmail libro liver netcom rogers shad slaw
cf hot-mail
ch interio
chat libera
club cmail
cm orange
cn ucloud
co.in gail
co.uk aoc dogmail fastnet fmail hive karro lyco olive postoffice rocketmill rovers virginmediao2
co.za homemail jmail skynet
com 0-mail 11mail 1688 173 178 2-mail 3126 33mail 50mail abl abm acl afmail akm al alive alm amazing amc ami ample ao aoc apl appleid applied aql asm atmail auo aver avl bbt bd bigpoint bitmail bluefin blueyonder bolia bootmail c-and-a cairomail candex ccnmail chinaz claramail cloud clrmail cmpmail cohu columbusrr coolmail cosco coxmail crisco crwmail cuemail cynet di-ve documo dom dostmail dynet ehmail eu excire excitel fast-email fastermail fnmail from-ri fronter gails gencmail get1mail ghostmail givmail glmx global globe glovo gm gmac gmc gmo gms gmv gnwmail goal gol golfemail grabmail grail grain gurlmail hanmi haver hay hei hicloud hoopsmail hotmart icloudems idnet ignmail ikmail inboxx ino insight intera jdcloud jive jo-mail jumbo jungo keftamail kme koreamail ksn levi lids life likes linde livid llmail loves m3 maac mace mack macu mail1st mailfall mailfs mailup mak man matmail max mc melia men met mex mge mhn mi mic milence mindstrong minet mjn mkn mlive mmc mnet mrn ms msc msd msf msg msi msk mt mtn mwe mybet mycloud mz naber nafe name natr nature navex ncloud neste nfmail nhmail nme noavar nol nycmail odmail olive olo on onmicrosoft opple outwood pcloud photon picusnet plasan plaxo pmail pocketmail polbox prontomail protan qa qatarmail qcloud qs qz reuters rmail rrd rutters s-mail safrica sasol seiha sena shootmail shortmail sift siga sika singa sisna sk skf ski skyx skyy smyk soku spy starmail streamio stribmail swap t2mail tamil tamoil tcw tedia telenot telent telit telma telna telos telva terro tesla tmail tmall tmx tomo toms tomy torm trulia twec ucloud ukmail umail2 uolmail uymail vail vandex vcmail veolia videotron vinernet vive vlmail vontier wallas walls wally wella wk xsmail yaduo yahoofs yahooinc yalook yehaa ynet ynnmail yopmail yundaex yyhmail zfrontier ziggeo zozo
com.au aussie domo yayoi
com.br big ibg lg
com.cn icloud
com.my skynet
com.ph yayoi
com.tr moil
com.tw yayoi
cz cpost intrum mall skynet volby
de abl aeb ao aok az-online br-online deb eb emailn fr-online gkm gmn gmp gn-online hidemail hr-online jetvision keb kn-online ln-online mnet-online neb op-online oz-online rp-online seb shitmail sol sr-online sz-online telenot weg wez wsb wtv-online wvb zeb
direct yandex
dk life mil
ec movistar
ee htg mil smail
eu 20mail
fi nettix
fr atol fast-mail fresh frey grange lire mail online orcanta sfa yopmail
ga hot-mail
gr ion vip
gwu.edu gwmail
hu bkk intermail
ie skynet virginmedia
im fastmail
in aptonline fastmail
io libeo poste
iq earthlink
it aon bl epc inail inwit ior libera pc pe peck postel posteo sol superdada tip tn turin
kz mil
live.com outlook
lt kone mil
lv kone
market yandex
me proot
ml hot-mail
mu rogers
ne.jp bmobile emnet kcn
net alt art cante cmail earthling frontier fusd gmr gotmail gti link3 sndt sol telekom telos uar uk uk2 uk7 uk8
nl freesurf hostnet librero livera pkn
no life msn stat
org cmail fast-mail gotmail optionline
ovh jmail
pe libero
pl bp gov ing ohp ops wip wm wup
pp.ua web-mail
pt ipl
re yande
ru 2014mail 2ip 7ya aist antex b1 bashneft bbk bg bk55 bkc bkn bkz bm bn bork by cloud comail dinet dk dom epochta ezmail fbk gambler infobox infox ingos interzet irmail kbm kia kmv kp lanta lesta leta life lisa madi mai maik mail666 mailzi makc mami mari-el mati mgts miel mil mk msal nbki nes ng ngs22 ngs55 nmg nn nnm nsd ok onlime org otc rambler-co rbk roi sambo sibset sipnet sk spbnit sport surnet vk vmail wsmail xakep yar
se fastmail homeq liber libero livs
sympatico.ca mb
tk hot-mail
tv ziggo
ua freenet ie io it metro mta ukrposhta
us fastmail
`;
