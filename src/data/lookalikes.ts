/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line is an ending, then the names.
 * Generated from test/tools/lookalikes.tsv, which says what each is and where it is from, and from the rare ones of
 * test/tools/providers.txt, 2026-11-26: the 854 of 3063 that a search comes near to. To refresh: edit those files, then
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
ca centrum centum deloitte fastmail libro liver msn netcom outlook rogers shad slaw zohomail
cf hot-mail
ch aol interio mysunrise outlook
chat libera
cl aol
club cmail
cm orange
cn china fastmail gmx msn qq sinajs ucloud
co.hu yahoo
co.il yahoo
co.in gail
co.jp happymail
co.kr levi
co.uk aoc dogmail fastnet fmail hive karro lyco olive postoffice rocketmill rovers sol virginmediao2
co.za homemail jmail skynet tiscali
com 0-mail 10mail 11mail 141live 160 1626 163k 1688 16mail 173 178 2-mail 3126 33mail 50mail abl abm acl adcloud afmail akm al alive aliyuncs alm amazing amc ami ample ao aoc apl apmail appier appleid applied aq aql asm atmail att-mail auo aver avl azom bbt bd betvictor big-m-one bigpoint bitbond bitmail bluefin bluewin blueyonder bol bolia bootmail cairomail candex ccmail ccnmail chinaz claramail cloob cloud clrmail cmail19 cmail2 cmail20 cmpmail cmx cohu columbusrr coolmail cosco coxmail cqloud crisco crn crwmail cuemail cynet cyol dbmail deloittece di-ve docomomo documo dom dostmail dynet edmail ehmail email emol eu excire excitead excitel fast-email fastermail fcmail fircosoft flashmail fnmail from-ri fronter gaia gails gamivo gelia gencmail get1mail ghostmail gimmal givmail glmx global globe glovo gm gmac gmailnator gmc gmo gms gmv gmw gmzdaily gnwmail goal gol golfemail gpx grabmail grail grain gtaall gurlmail hanmi hautelook haver hay hei hicloud hittail hive hktvmall hmamail homemail hongkongfp hoopsmail hotair hotmart icloudems idnet idntimes ignmail iivt ikmail ina inboxx ino insight intera interia jabil jcloud jdcloud jive jo-mail joymail jubna jumbo jungo juro juvo juzo kakaku kareo kayako keftamail klove kme koreamail kozmail ksn laivue levi lids like likes linde live365 lively liverc livid llmail love loves m3 maac mace mack macu made maid mail1st mailcc mailfall mailfs mailo mailup mak man matmail max mc mcmail melia men mhn mi mic milence mindstrong minet mjn mkn mlive mmc mnet mnn mol mrn ms msc msd msf msg msi msk mt mtn mwe mxc mybet mycloud mz n2mail naber nadex nafe name narvar natero natr nature navex navi ncloud nesn neste nfmail nhmail nme noavar nol note nycmail odmail oho olive olo on onmicrosoft onx opple oso outwood oxo pcloud photon picusnet plasan plaxo pmail pocketmail polbox pplive prontomail protan pulsz pushnest qa qatarmail qcloud qs qz redditmail redsift reuters rmail rmoutlook rogerstv ropers rover rrd rutters s-mail s-microsoft safrica sasol seiha sena shaws shootmail shortmail sift siga sika singa sisna sk skf ski skplanet skybet skyx skyy smyk sofina soku spy starmail streamen streamio stribmail swap syfy t2mail tac talisa tamil tamoil tcw tedia telenot telent teliax telit telize telma telna telos telva tesla tive tmail tmall tmx tomo toms tomy torm trulia twec ucloud ukmail umail2 uol uolmail uomail upcloud uscloud uymail vail vandex vclouds vcmail veolia videotron vinernet vive vjmail vlmail vol vontier wallas walls wally websiteoutlook well wella wk xcite xlive xsmail yaduo yahoofs yahooinc yalla yalook yango yashi yehaa ynet ynnmail yopmail yundaex yyhmail zfrontier ziggeo zikloud zozo
com.ar uol
com.au afl agl aussie dfo domo levis liven news-mail yahoo7 yayoi
com.br bemol bobo dol ibg iq lg sol
com.cn icloud
com.co hotmail
com.ec hotmail
com.hr outlook
com.mx hotmail outlook
com.my hotmail levi skynet xtra
com.pe hotmail
com.ph levi yayoi
com.sg hotmail
com.tr moil
com.tw yayoi
com.ua yahoo
com.ve aol hotmail uol
cz aol cpost intrum seznamka skynet volby
de abl alicedsl ao aok bahnhof bol deb eb emailn freihit gkm gmn gmp hidemail jetvision keb mnet-online msn mt-online neb post shitmail sol swb telenot tz-online uol webgo weg wenz wez wtv-online wvb zeb
direct yandex
dk aol azets life mil tiscali
ec movistar
ee htg mil outlook smail yahoo
es tiscali
eu 20mail mailo yandex
fi aol nettix outlook
fr atol fast-mail fresh frey grange lavie lire mail net-c online orangeads orcanta sfa wecandoo yandex yopmail
ga hot-mail
gr ion vip
gwu.edu gwmail
hr yahoo
hu bkk index intermail twn
ie excite hotmail skynet virginmedia
im fastmail
in aptonline hotmail
io libeo poste
iq earthlink
it aon bl epc fastnet fastweb inail inwit ior pc pe peck postel posteo sol superdada supertv tip tn turin valica
jp hotmail levi softbank
kg hotmail
kr aol
kz hotmail mil
live.com outlook
lt kone mil outlook yahoo
lu gmx tiscali
lv delphi kone yahoo
market yandex
me proot
ml hot-mail
mu rogers
ne.jp bmobile emnet emobile kcn y-mobile yahoo
net adelphic adrange alt art at-o birgun cante chartermi chartertn cmail coax cogocast coincost cutlink earthling flashx frontier fusd gmr gotmail gti link3 sndt sol telekom telos uar uk uk2 uk7 uk8 verio
nl freesurf hostnet librero livera outlook pkn testnet
no aol chello hive life outlook stat tiscali
org cmail fast-mail gotmail optionline
ovh jmail
pe libero
ph gmx
pl bp chello gazetki gol24 gov hotmail ing intel ortograf outlook ox wip wm
pp.ua web-mail
pt gmx hotmail ipl
re yande
ro hotmail outlook
rs yahoo
ru 2014mail 2ip 7ya aist antex aol b1 bashneft bg bk55 bkc bkn bkz bn bq by cloud cmail comail dinet dom e-mail ezmail famil gambler gmx gs imail incom index infobox infox ingos inion interakt intergid interzet irmail isnet kp lanta lesta leta life lisa madi mai mail2000 mail2k mail666 mailzi makc mami mari-el mati mgts miel miet mindbox mk mns msal mts nes ng ngs22 ngs55 nmg nn nnm nsd onlime org otc r0 rambler-co renet rgs roi sambo sgs sibset sipnet spbnit surnet tmall trinet vipmail vist vmail wsmail xakep xmail ya62 zmail
se chello gmx homeq liber libero livs outlook
si yahoo
sk hotmail mall yahoo zoznamka
sympatico.ca mb
tk hot-mail
tv ziggo
tw gmx
ua freenet ie io it metro mta ukrposhta
us outlook
vn hotmail
`;
