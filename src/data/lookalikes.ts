/**
 * Lookalikes: real domains, no targets of ours, that sit so near to a provider that a naïve corrector
 * would "correct" them. They are left alone, and never suggested. A line is an ending, then the names.
 * Generated from test/tools/lookalikes.tsv, which says what each is and where it is from, 2026-11-23:
 * the 522 of 1894 that a search comes near to. To refresh: edit that file, then `npm run generate`.
 */
export const lookalikes = `
ag freenet
am mil
at ams interio libro
be liege posteo
bg btc
by mil
ca centrum centum fastmail libro rogers
ch interio
chat libera
cm orange
co.in gail
co.uk fastnet fmail hive lyco postoffice rovers virginmediao2
co.za jmail skynet
com 1688 173 178 33mail 50mail aa aam abl abm adm ae aia aig airfrance al alive alot amazing ao aoc apl appleid applied arm asm atmail atom aua auo aus aver avl bat bbt bd bet bigpoint bluefin bluesign bluevine bn bolia br bsdmail bts c-and-a cairomail care carex chinaz citco cloud cme comcast cosco coxmail crisco csx cvs cynet di-ve dom dubaimail dynet empas ems eu evconnect excire excitel fast-email fastermail finbox fronter gails ghostmail global globe glovo gm gmac gmc gmo gms gmv goal gol grail grain gurlmail hager hanmi haver heb hei hicloud hme hotmart hsn ibx icloudems ics idnet ign ikmail imac inbo inboxx inc ing ino insight internet iobox iso jdcloud jive jumbo korek le levi lids life likes linde linet livid lme loves m3 maac maaco maailm mace macmail macu mailup man max mc melia men met mge mhn mi mic milence mindstrong ml mlive mmc mnet move ms msc msd msf msg msi msnbc mt mtn mx mycloud myfastmail mz n26 naber name nature navex ncloud neste nme nol nycmail olo on onmicrosoft outwood pcloud pe picusnet plaxo pmail pocketmail polbox posti postinbox prontomail qa qatarmail qcloud qz rbr rc rca rci rd rediffmailpro reuters rmail rn romeo rrd rt rutters s-mail sa saia sasol seanet seiha siga sika sinsay sisna sk skf ski skyy slice smyk snap sochi soku spam spy streamio stribmail swap swell tamil tamoil tcm telit telma telna telos telva terma terram terro tesla tmall tmx toms tomy trulia ucloud ukmail usaa uymail vail veolia verizon vive vontier wallas walls weil wella wk wowo wowt xsmail yaduo yahoofs yahooinc yam yopmail your-mail yundaex zfrontier zoro
com.au aussie yayoi
com.cn icloud
com.my skynet
com.ph yayoi
com.tr moil
com.tw yayoi
cz cpost intrum mall skynet
de ao aok az-online br-online emailn fr-online gkm gn-online hr-online kn-online ln-online neb op-online oz-online post rp-online sol sr-online sz-online telenot weg wez wtv-online wvb
direct yandex
dk posteo sol
ec movistar
ee htg mil posteo smail
fi wallas
fm libro
fr atol fresh lire mail online orcanta yopmail
gwu.edu gwmail
hu bkk intermail
ie posteo skynet virginmedia
im fastmail
in fastmail
io libeo poste
it aon inail inwit libera postel superdada tip
jp zozo
km.ua ic
live.com outlook
lt mil
lv atd mil
market yandex
md maib
me posteo proot
mu rogers
ne.jp bmobile emnet kcn
net cante comset earthling frontier fusd gti link3 minet telekom telos uar uk2 wplus
nl freesurf hostnet librero livera
no msn protan sol
pe libero posteo
pl ing wip
re yande
ru 2ip 7ya akm antex aspol b1 bashneft bg bk55 bkc bkn bn bork by comail dinet dk dom epochta ezmail fa famil fbk gambler gb infobox infox ingos interzet irmail isnet istu kia kmv ko kp lanit lanta lesta leta life madi mai maik makc mami mari-el mati mgsu mgts miel miet mil mk mkb mmk mn msal mtv mvd mybox nbki nes ng ngs22 ngs24 ngs38 ngs42 ngs55 ngs70 nmg nn nnm nsd ok onlime ort otc rambler-co rao rgo rgs roi ropnet rsl rts sambo sibset sipnet sk spbnit sport surnet ttk ura vk vm vmail wsmail xakep yar yota
se fastmail liber libero posteo sol
ua it metro ukrposhta
us fastmail
`;
