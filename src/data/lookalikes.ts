/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line is a suffix, then the names.
 * Generated from scripts/tables/lookalikes.tsv, which says what each is and where it is from, and from the rare ones of
 * scripts/tables/providers.txt, 2026-11-26: the 900 of 2987 that a search comes near to. To refresh: edit those files, then
 * `npm run generate`.
 */
export const lookalikes = `
ae yahoo
ag freenet
ao sapo
at ams aol hotmail interio libro lycos tiscali upcmail
az mil yandex
be aol liege posteo wanadoo
bg outlook
by belapb mil
ca centrum centum fastmail libro liver msn netcom outlook rogers shad slaw zohomail
cf hot-mail
ch aol interio mysunrise outlook proton talktalk
chat libera
cl aol
club cmail
cm orange
cn fastmail gmx msn qq
co.hu yahoo
co.il yahoo
co.in gail
co.nz xtramsn
co.ug newvision
co.uk aoc dogmail excite fastmail fastnet fmail frontier hive juno karro lyco olive postoffice rovers sol virginmediao2
co.za homemail jmail skynet telkom tiscali
com 0-mail 11mail 160 1626 163k 1688 173 178 2-mail 3126 33mail abl acl ae afmail airfrance akm al alive alm ami ample ao aoc aon apl aq aql arcor argor aruba atinternet atmail att aver avl bbt bd bigpoint bitbond bitmail bluefin bluesign bluevine bluewin blueyonder bn bol bolia bootmail br cairomail candex ccmail ccnmail centrum centurylink charter chime chinaz claramail cloob cloud clrmail cmail2 cmpmail cmx cohu columbusrr comcash comcast coolmail cosco cox coxmail crisco crwmail cuemail cynet dbmail docomomo documo dom doramail dostmail dubaimail dynet ehmail empas ericom eu excire excitel fast-email fastermail fcmail flyfrontier fnmail fortinet from-ri fronter gails gazprom gelia gencmail get1mail ghostmail givmail glmx global globe glovo gmac gmailnator gmc gms gmw gmzdaily gnwmail goal golfemail gpx grabmail grail hager hanmi hautelook haver hay hei hicloud hittail hktvmall homemail hoopsmail hotair hughes icloudems idnet ignmail ikmail ina inboxx incamail ino insight intera interia internet jcloud jdcloud jo-mail joymail jumbo jungo juro juvo juzo kakaku keftamail kme koreamail korek kpn ksn lenta levi life like linet livid llmail localnet love loves m3 maac mail1st mailas mailcan mailfall mailfs mailo mak man matmail max mcmail melia men met meta mi mindstrong minet mlive mnet ms msc mts mwe mweb mybet mycloud naber nafe name narvar natr nature navex ncloud neste newmail nfmail nhmail nme noavar note nyc odmail oho olive olo on onx opple orangemali pcloud photon picusnet plasan plaxo pmail pocketmail polbox posti prodigi prontomail protan proton ptonline qa qatarmail qcloud qs qz rc rca rci rediffmailpro reuters rmail rmoutlook rn rodgers rogerstv ropers rover rrd rsn rutters s-mail safrica saia sberbank seanet seiha sena sesmail sfr shaw shootmail shortmail sift sifymail siga sika sinamail singa sinsay sisna sk ski skybet skyx skyy smyk sochi soku spray starmail streamio stribmail suno swissmail syfy t2mail tac talisa tamil tcm tcw tedia telekom telenot telent teliax telit telma telna telos telus telva tesla tim tmail tmall tomo toms tomy torm tpg trulia twec ucloud ukmail uol uolmail uomail upcloud uscloud uymail vail vandex vcmail veolia verizon videotron vinernet vjmail vlmail vontier wallas walls wally websiteoutlook well wella westjet wk xlive yaduo yahoofs yalla yalook yesmail ynet ynnmail yopmail yundaex yyhmail zfrontier ziggeo zipmail
com.ar arcor uol
com.au aussie domo fastmail internode liven optushome yahoo7 yayoi zohomail
com.br ibg iq lg promon sol
com.cn icloud
com.co hotmail
com.ec hotmail
com.hr outlook
com.mx hotmail outlook
com.my hotmail skynet
com.na mweb
com.pe hotmail
com.ph yayoi
com.sg hotmail
com.tr moil
com.tw yayoi
com.ua yahoo yandex
com.ve aol hotmail uol
cv sapo
cz aol cpost intrum mall seznamka skynet t-email volby
de abl alicedsl ao aok deb eb emailn excite fastmail freihit gmn gmp hidemail jetvision keb mnet-online mt-online neb plus post shitmail sol telekom telenet telenot telio tz-online webgo weg wez wtv-online wvb zeb
direct yandex
dk aol e-mail life mailme mil posteo tiscali
ec movistar
edu frontier
ee apollo mil outlook post posteo smail yahoo
es excite fastmail tiscali
eu 20mail mailo yandex
fi aol nettix outlook wallas
fm libro
fr arcom atol dodo ercom excite fast-mail freesurf fresh frey grange lavie lire mail net-c online orangeads orcanta sfa wecandoo yandex yopmail
ga hot-mail
gov.it interno
gr ion vip
hr yahoo
hu bkk intermail twn
ie hotmail posteo skynet virginmedia westnet
im fastmail
in aptonline fastmail hotmail
io libeo poste proto
iq earthlink
ir post
it aon bl epc fastnet fastweb inail inter inwit ior libera mynet pc pe peck postel posteo sol superdada supertv tip tn turin wind
jp fastmail hotmail levi softbank zohomail
kg hotmail mil yandex
kr aol
kz hotmail mil
live.com outlook
lt kone mil outlook post yahoo
lu gmx tiscali
lv atd delphi kone yahoo
market yandex
md maib
me bluemail posteo proot
ml hot-mail
mu rogers
mx fastmail
mz sapo
ne.jp bmobile emnet emobile kcn y-mobile yahoo
net 126 163 adelphic adrange alt animail aplus art bellatlantic bigpoint cante chartermi chartertn cmail coax cogocast coincost comset corbina cutlink earthling fastmail fortinet frontier fusd gmr gotmail gti gtt hailmail link3 minet newmail onenet sndt sol telekom telos uar uk uk2 uk7 uk8 verio vfemail wplus
nl excite fastmail freesurf hostnet librero livera outlook pkn plus signet
no aol chello hive hole life outlook protan stat tiscali
org centrum cmail fast-mail freenet gotmail nifty optionline tellus
org.au wesnet
org.uk ramblers
ovh jmail
pe libero posteo
ph gmx
pl bp chello gov hotmail ing outlook ox plus roger wip wm
pp.ua web-mail
pt gmx hotmail ipl live
re yande
ro hotmail outlook
rs yahoo
ru 116 2014mail 2ip 7ya aist antex aol b1 bashneft bg bk55 bkc bkn bkz bn bq by cmail comail dinet dk dom e-mail eg epochta er ezmail famil fbk gambler gazeta gmx gs imail incom index infobox infox ingos inion interakt interzet irmail isnet istu ko kp lanit lanta lesta leta life lisa liveinternet madi mai mail2000 mail2k mail666 mailzi makc mami mari-el mati mgsu mgts miel miet miit mil mk mn msal mts mybox nami nes neta news ng ngs22 ngs24 ngs38 ngs42 ngs55 ngs70 nn nnm onlime org ort otc r0 rambler-co rbk renet roi ropnet rsl sambo samsu sgs sibset sipnet skynet spbnit surnet tmall trinet udmnet vipmail vist vmail wsmail xakep xmail ya62 yap yar zmail
sa zohomail
saxo home
se chello fastmail gmx homeq liber libero livs outlook posten posteo sol
si yahoo
sk hotmail yahoo zoznamka
sympatico.ca mb
tk hot-mail
tn poste
to fastmail
tv ziggo
tw gmx
ua freenet ie io it metro mta ukrposhta
us fastemail fastmail outlook
vn hotmail
`;
