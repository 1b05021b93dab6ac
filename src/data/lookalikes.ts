/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line is an ending, then the names.
 * Generated from test/tools/lookalikes.tsv, which says what each is and where it is from, and from the rare ones of
 * test/tools/providers.txt, 2026-11-26: the 679 of 2446 that a search comes near to. To refresh: edit those files, then
 * `npm run generate`.
 */
export const lookalikes = `
ae yahoo
ag freenet
at aol hotmail interio libro lycos tiscali
az mil
be aol liege wanadoo
bg outlook
by mil
ca centrum centum fastmail libro liver msn netcom outlook rogers shad slaw zohomail
cf hot-mail
ch aol interio outlook
chat libera
cl aol
club cmail
cm orange
cn fastmail gmx msn qq ucloud
co.hu yahoo
co.il yahoo
co.in gail
co.uk aoc dogmail fastnet fmail hive karro lyco olive postoffice rocketmill rovers virginmediao2
co.za homemail jmail skynet tiscali
com 0-mail 11mail 1688 173 178 2-mail 3126 33mail 50mail abl abm acl afmail akm al alive alm amazing amc ami ample ao aoc apl appleid applied aql asm atmail auo aver avl bbt bd bigpoint bitmail bluefin bluewin blueyonder bolia bootmail cairomail candex ccnmail chinaz claramail cloud clrmail cmpmail cohu columbusrr coolmail cosco coxmail crisco crwmail cuemail cynet dbmail di-ve documo dom dostmail dynet ehmail eu excire excitel fast-email fastermail fnmail from-ri fronter gails gencmail get1mail ghostmail givmail glmx global globe glovo gm gmac gmc gmo gms gmv gnwmail goal gol golfemail grabmail grail grain gurlmail hanmi haver hay hei hicloud homemail hoopsmail hotmart icloudems idnet ignmail ikmail inboxx ino insight intera interia jdcloud jive jo-mail jumbo jungo keftamail kme koreamail ksn levi lids life likes linde livid llmail love loves m3 maac mace mack macu mail1st mailfall mailfs mailo mailup mak man matmail max mc melia men met mex mge mhn mi mic milence mindstrong minet mjn mkn mlive mmc mnet mrn ms msc msd msf msg msi msk mt mtn mwe mybet mycloud mz naber nafe name natr nature navex ncloud neste nfmail nhmail nme noavar nol nycmail odmail olive olo on onmicrosoft opple outwood pcloud photon picusnet plasan plaxo pmail pocketmail polbox prontomail protan qa qatarmail qcloud qs qz reuters rmail rrd rutters s-mail safrica sasol seiha sena shootmail shortmail sift siga sika singa sisna sk skf ski skyx skyy smyk soku spy starmail streamio stribmail swap t2mail tamil tamoil tcw tedia telenot telent telit telma telna telos telva tesla tmail tmall tmx tomo toms tomy torm trulia twec ucloud ukmail umail2 uolmail uymail vail vandex vcmail veolia videotron vinernet vive vlmail vontier wallas walls wally well wella wk xsmail yaduo yahoofs yahooinc yalook yehaa ynet ynnmail yopmail yundaex yyhmail zfrontier ziggeo zozo
com.ar uol
com.au aussie domo yayoi
com.br big ibg lg
com.cn icloud
com.co hotmail
com.ec hotmail
com.hr outlook
com.mx hotmail outlook
com.my hotmail skynet
com.pe hotmail
com.ph yayoi
com.sg hotmail
com.tr moil
com.tw yayoi
com.ua yahoo
com.ve aol hotmail uol
cz aol cpost intrum skynet volby
de abl aeb alicedsl ao aok az-online br-online deb eb emailn fr-online gkm gmn gmp gn-online hidemail hr-online jetvision keb kn-online ln-online mnet-online neb op-online oz-online rp-online seb shitmail sol sr-online sz-online telenot weg wez wsb wtv-online wvb zeb
direct yandex
dk aol life mil tiscali
ec movistar
ee htg mil outlook smail yahoo
es tiscali
eu 20mail mailo
fi aol nettix outlook
fr atol fast-mail fresh frey grange lire mail net-c online orcanta sfa yandex yopmail
ga hot-mail
gr ion vip
gwu.edu gwmail
hr yahoo
hu bkk intermail
ie hotmail skynet virginmedia
im fastmail
in aptonline hotmail
io libeo poste
iq earthlink
it aon bl epc inail inwit ior libera pc pe peck postel posteo sol superdada tip tn turin
jp hotmail
kg hotmail
kr aol
kz hotmail mil
live.com outlook
lt kone mil outlook yahoo
lu gmx tiscali
lv kone yahoo
market yandex
me proot
ml hot-mail
mu rogers
ne.jp bmobile emnet emobile kcn y-mobile yahoo
net alt art cante cmail earthling frontier fusd gmr gotmail gti link3 sndt sol telekom telos uar uk uk2 uk7 uk8
nl freesurf hostnet librero livera outlook pkn
no aol chello life outlook stat tiscali
org cmail fast-mail gotmail optionline
ovh jmail
pe libero
ph gmx
pl bp chello gov hotmail ing ohp ops outlook wip wm wup
pp.ua web-mail
pt gmx hotmail ipl
re yande
ro hotmail outlook
rs yahoo
ru 2014mail 2ip 7ya aist antex b1 bashneft bbk bg bk55 bkc bkn bkz bm bn bork by cloud comail dinet dk dom e-mail epochta ezmail fbk gambler gmx infobox infox ingos interzet irmail kbm kmv kp lanta lesta leta life lisa madi mai maik mail2000 mail2k mail666 mailzi makc mami mari-el mati mgts miel mil mk msal mts nbki nes ng ngs22 ngs55 nmg nn nnm nsd ok onlime org otc r0 rambler-co rbk renet roi sambo sibset sipnet sk spbnit surnet vipmail vk vmail wsmail xakep xmail yar zmail
se chello gmx homeq liber libero livs outlook
si yahoo
sk hotmail yahoo
sympatico.ca mb
tk hot-mail
tv ziggo
tw gmx
ua freenet ie io it metro mta ukrposhta
us outlook
vn hotmail
`;
