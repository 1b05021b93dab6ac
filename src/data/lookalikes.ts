/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line is an ending, then the names.
 * Generated from test/tools/lookalikes.tsv, which says what each is and where it is from, and from the rare ones of
 * test/tools/providers.txt, 2026-11-26: the 759 of 2964 that a search comes near to. To refresh: edit those files, then
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
ch aol interio mysunrise outlook
chat libera
cl aol
club cmail
cm orange
cn fastmail gmx msn qq ucloud
co.hu yahoo
co.il yahoo
co.in gail
co.uk aoc dogmail fastnet fmail hive karro lyco olive postoffice rocketmill rovers sol virginmediao2
co.za homemail jmail skynet tiscali
com 0-mail 10mail 11mail 160 1626 163k 1688 16mail 173 178 2-mail 3126 33mail 50mail abl abm acl adcloud afmail ail akm al alive alm amazing amc ami ample ao aoc aoe apl apmail appleid applied aq aql asm atl atmail aul auo aver avl bbt bd bigpoint bitmail bluefin bluewin blueyonder bolia bootmail cairomail candex ccmail ccnmail chinaz claramail cloud clrmail cmpmail cmx cohu columbusrr coolmail cosco coxmail crisco crwmail cuemail cynet dbmail di-ve documo dom dostmail dynet edmail ehmail eu excire excitel fast-email fastermail fcmail flashmail fnmail from-ri fronter gails gencmail get1mail ghostmail givmail glmx global globe glovo gm gmac gmc gmo gms gmv gmw gnwmail gnx goal gol golfemail gpx grabmail grail grain gurlmail hanmi haver hay hei hicloud hive hmamail homemail hoopsmail hotmart icloudems idnet ignmail ikmail ina inboxx ino insight intera interia jcloud jdcloud jive jo-mail joymail jumbo jumo jungo juro juvo juzo kakaku keftamail kme kno koreamail kozmail ksn levi lids life like likes linde live365 lively livid llmail love loves m3 maac mace mack macu maid mail1st mailcc mailfall mailfs mailo mailup mak man matmail max mbe mc mcc mcmail mdc meh melia men met mewe mex mey mge mhn mi mic milence mindstrong minet mjn mkn mlive mmc mnet mnn mol mrn ms msc msd msf msg msi msk mt mtn mwe mxc mybet mycloud mz n2mail naber nafe name natr nature navex ncloud neste nfmail nhmail nme noavar nol note nsn nycmail odmail oho olive olo on oni onmicrosoft onx opple oso outwood oxo pcloud photon picloud picusnet plasan plaxo pmail pocketmail polbox prontomail protan qa qatarmail qcloud qs qz reuters rmail rogerstv ropers rrd rutters s-mail safrica sasol seiha sena shootmail shortmail sift siga sika singa sisna sk skf ski skybet skyx skyy smyk soku spy starmail streamio stribmail swap t2mail tac tamil tamoil tcw tedia telenot telent teliax telik telit telma telna telos telva tesla tive tmail tmall tmx tomo toms tomy torm trulia twec ucloud ukmail umail2 uolmail uomail upcloud uscloud uymail vail vandex vcmail veolia videotron vinernet vive vjmail vlmail vol vontier wallas walls wally well wella wk xlive xsmail yaduo yahoofs yahooinc yalla yalook yehaa ynet ynnmail yopmail yundaex yyhmail zfrontier ziggeo zozo
com.ar uol
com.au aussie domo yahoo7 yayoi
com.br big dol ibg iq lg sol
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
cz aol cpost intrum seznamka skynet volby
de abl aeb alicedsl ao aok deb eb emailn gkm gmd gmn gmp hidemail jetvision keb neb seb shitmail sol telenot webgo weg wez wsb wvb zeb
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
it aon bl epc fastnet fastweb inail inwit ior libera pc pe peck postel posteo sol superdada tip tn turin
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
net alt art cante chartermi chartertn cmail coax earthling frontier fusd gmr gotmail gti link3 sndt sol telekom telos uar uk uk2 uk7 uk8 verio
nl freesurf hostnet librero livera outlook pkn
no aol chello life outlook stat tiscali
org cmail fast-mail gotmail optionline
ovh jmail
pe libero
ph gmx
pl bp chello gov hotmail ing ohp ops outlook ox wip wm wup
pp.ua web-mail
pt gmx hotmail ipl
re yande
ro hotmail outlook
rs yahoo
ru 2014mail 2ip 7ya aist antex b1 bashneft bbk bg bk55 bkc bkn bkz bm bn bork bq by cloud cmail comail dinet dk dom e-mail epochta ezmail fbk gambler gmx gs imail infobox infox ingos interzet irmail kbm kmv kp lanta lesta leta life lisa madi mai maik mail2000 mail2k mail666 mailzi makc mami mari-el mati mgts miel mil mk msal mts nbki nes ng ngs22 ngs55 nmg nn nnm nsd ok onlime org otc r0 rambler-co rbk renet roi sambo sibset sipnet sk spbnit surnet vipmail vist vk vmail wsmail xakep xmail ya62 yap yar zmail
se chello gmx homeq liber libero livs outlook
si yahoo
sk hotmail yahoo zoznamka
sympatico.ca mb
tk hot-mail
tv ziggo
tw gmx
ua freenet ie io it metro mta ukrposhta
us outlook
vn hotmail
`;
