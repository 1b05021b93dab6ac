/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line is an ending, then the names.
 * Generated from test/tools/lookalikes.tsv, which says what each is and where it is from, and from the rare ones of
 * test/tools/providers.txt, 2026-11-26: the 662 of 3063 that a search comes near to. To refresh: edit those files, then
 * `npm run generate`.
 */
export const lookalikes = `
ae yahoo
ag freenet
at hotmail interio libro lycos tiscali
az mil
be aol liege wanadoo
bg outlook
by mil
ca centrum centum deloitte fastmail libro liver msn netcom outlook rogers shad slaw zohomail
cf hot-mail
ch interio outlook
club cmail
cm orange
cn china fastmail gmx msn qq
co.hu yahoo
co.il yahoo
co.in gail
co.jp happymail
co.uk aoc dogmail fastnet fmail hive karro lyco olive rovers sol virginmediao2
co.za homemail jmail skynet tiscali
com 0-mail 11mail 141live 160 1626 163k 173 178 2-mail 3126 33mail abl acl afmail akm al alive alm amc ami ample ao aoc apl appier aql atmail auo aver avl bbt big-m-one bigpoint bitbond bitmail bluewin blueyonder bol bolia bootmail cairomail candex ccmail ccnmail chinaz claramail cloob cloud clrmail cmail19 cmail2 cmail20 cmpmail cmx columbusrr coolmail cosco coxmail cqloud crisco crwmail cuemail dbmail deloittece documo dom dostmail ehmail email excire excitel fast-email fastermail fcmail fnmail from-ri fronter gaia gails gamivo gelia gencmail get1mail ghostmail gimmal givmail glmx globe glovo gmac gmailnator gmc gms gmw gmzdaily gnwmail goal golfemail gpx grabmail grail gurlmail hanmi hautelook haver hay hei hicloud hittail hktvmall hmamail homemail hoopsmail hotair hotmart icloudems idnet idntimes ignmail ikmail inboxx intera interia jcloud jdcloud jo-mail joymail jubna jumbo jungo keftamail kme ksn levi like live365 liverc livid llmail love loves m3 maac mace mack macu mailfs mailo mak man matmail max mc mcmail men mhn mi milence mindstrong minet mjn mkn mlive mnet mnn mrn ms msc msd msf msg msi msk mt mtn mwe mybet mycloud mz naber nafe narvar natero natr navex ncloud neste nfmail nhmail nme noavar note odmail oho olive olo on opple outwood pcloud picusnet plasan pmail pocketmail polbox pplive prontomail protan qa qatarmail qcloud qs qz redditmail rmail rmoutlook rogerstv ropers rover s-mail safrica sena shootmail shortmail sift singa sisna sk skf ski skplanet skybet skyx skyy spy starmail stribmail syfy t2mail tac talisa tamil tamoil tcw tedia telent teliax telit telma telna telva tesla tmail tmall twec ucloud ukmail umail2 uol uolmail uomail upcloud uscloud uymail vail vandex vcmail veolia videotron vinernet vjmail vlmail wallas walls wally websiteoutlook wella xlive yaduo yahoofs yalook yango yehaa ynet ynnmail yopmail yyhmail zfrontier zikloud zozo
com.ar uol
com.au domo liven news-mail yahoo7 yayoi
com.br bemol bobo dol ibg lg sol
com.cn icloud
com.co hotmail
com.ec hotmail
com.hr outlook
com.mx hotmail outlook
com.my hotmail skynet xtra
com.pe hotmail
com.ph yayoi
com.sg hotmail
com.tr moil
com.tw yayoi
com.ua yahoo
com.ve aol hotmail uol
cz aol cpost seznamka skynet volby
de abl alicedsl ao aok bahnhof bol deb eb emailn freihit gkm gmn gmp hidemail jetvision keb mnet-online msn mt-online neb shitmail sol telenot tz-online uol webgo weg wez wtv-online wvb zeb
direct yandex
dk aol life mil tiscali
ec movistar
ee htg mil outlook smail yahoo
es tiscali
eu 20mail mailo yandex
fi aol nettix outlook
fr atol fast-mail fresh frey grange lavie lire mail net-c orangeads orcanta sfa wecandoo yandex yopmail
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
it aon bl epc fastnet fastweb ior pc pe peck postel posteo sol superdada supertv tip tn turin
jp hotmail levi softbank
kg hotmail
kr aol
kz hotmail mil
live.com outlook
lt mil outlook yahoo
lu gmx tiscali
lv delphi yahoo
market yandex
me proot
ml hot-mail
mu rogers
ne.jp bmobile emnet emobile kcn y-mobile yahoo
net adelphic adrange alt art cante cmail coax cogocast coincost cutlink earthling flashx frontier gmr gotmail sol telekom telos uar uk uk2 uk7 uk8 verio
nl freesurf hostnet librero livera outlook pkn
no aol chello life outlook stat tiscali
org cmail fast-mail gotmail optionline
ovh jmail
pe libero
ph gmx
pl bp chello gov hotmail ing outlook ox wip wm
pp.ua web-mail
pt gmx hotmail ipl
re yande
ro hotmail outlook
rs yahoo
ru 2014mail 2ip 7ya aist antex aol b1 bashneft bg bk55 bkc bkn bkz bn bq by cmail comail dinet dom e-mail gambler gmx gs imail index infobox infox ingos interakt interzet kp lanta lesta leta life lisa madi mai mail2000 mail2k mail666 mailzi makc mami mari-el mati mgts miel mindbox msal mts nes ng nmg nnm nsd onlime org otc rambler-co renet roi sambo sibset sipnet spbnit tmall trinet vipmail vist vmail xakep xmail ya62 zmail
se chello gmx homeq liber libero livs outlook
si yahoo
sk hotmail yahoo zoznamka
sympatico.ca mb
tk hot-mail
tv ziggo
ua freenet ie io mta ukrposhta
us outlook
vn hotmail
`;
