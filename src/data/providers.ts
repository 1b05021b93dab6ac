/**
 * The e-mail providers that people may mean, the commonest first: a block a weight, from 9 for gmail.com to 2 for a
 * rare domain, each step about a factor 3. A line is a suffix and, where that does not tell it, @ and the country of
 * its users; then the names of the providers.
 * Generated from scripts/tables/providers.txt, which tells the sources, 2026-11-26: 1158 domains. To refresh: edit
 * that file, then `npm run generate`.
 */
export const providers = `
com gmail



com hotmail outlook yahoo
ru bk mail yandex

co.jp yahoo
co.uk hotmail yahoo
com aol icloud live
com@cn qq
de gmx web
fr hotmail orange yahoo
it hotmail libero
ru inbox list rambler

be hotmail skynet telenet
bg abv
by tut
ca hotmail shaw sympatico yahoo
ch bluewin
co.id yahoo
co.il walla
co.in yahoo
co.jp hotmail
co.nz xtra
co.uk live
com googlemail me msn protonmail
com.ar hotmail yahoo
com.au yahoo
com.br bol hotmail uol yahoo
com.mx yahoo
com.tr hotmail
com.tw yahoo
com@au bigpond
com@ca rogers
com@cn 126 163
com@gb btinternet sky virginmedia
com@kr naver
com@ru yandex
cz seznam
de hotmail t-online yahoo
es hotmail yahoo
fr free live sfr wanadoo
in yahoo
it alice live tiscali virgilio yahoo
me proton
ne.jp docomo ezweb softbank
net@de gmx
net@fr laposte
net@ua ukr
net@us att comcast sbcglobal verizon
nl hotmail kpnmail live ziggo
pl interia o2 onet wp
ru ya

at aon chello gmx
be live proximus scarlet
bg mail
by yandex
ca live videotron
ch gmx hispeed hotmail sunrise
cl hotmail
co.nz yahoo
co.th hotmail yahoo
co.uk aol blueyonder tiscali
co.za mweb
com gmx google mac mail ymail
com.ar live outlook
com.au hotmail live optusnet outlook
com.br ig outlook terra
com.hk yahoo
com.mx live
com.my yahoo
com.ph yahoo
com.pt live
com.sg singnet yahoo
com.tr yahoo
com.tw hotmail
com.vn yahoo
com@au y7mail
com@br globo
com@cn 139 foxmail sina sohu
com@es ono
com@fi luukku
com@gb btopenworld ntlworld
com@hk netvigator
com@il walla
com@in rediffmail
com@kr kakao nate
com@se telia
com@tr mynet
com@us juno
cz centrum email post
de aol arcor freenet live outlook
dk hotmail live mail
ee hot mail
es outlook terra
eu@pl interia onet
fm@pl poczta
fr aol bbox neuf numericable outlook
gr hotmail otenet yahoo
hu citromail freemail t-online
ie yahoo
it fastwebnet inwind iol outlook tim tin
jp live outlook
kz yandex
lv inbox
me pm
ne.jp ybb
net.au bigpond
net.il netvision
net@ca telus
net@cn yeah
net@es telefonica
net@gb talktalk
net@ie eircom
net@il bezeqint
net@kr daum hanmail
net@si siol
net@ua bigmir
net@us bellsouth charter cox earthlink optonline
nl chello hetnet home kpnplanet planet xs4all
no hotmail live online
onet.pl poczta
pl gazeta go2 op tlen vp
pt outlook sapo
ro yahoo
ru internet live ngs pochta qip
se hotmail live
sk azet centrum zoznam
softbank.jp i
ua i meta yandex

163.com@cn vip
ae eim
at inode live liwest outlook utanet yahoo
az box mail
be outlook pandora voo yahoo
bg dir gbg
by mail
ca cogeco eastlink
ch bluemail swissonline yahoo
cl live outlook yahoo
cn 189 live sina
co.id hotmail outlook
co.il hotmail outlook
co.jp excite
co.kr hotmail live yahoo
co.nz hotmail outlook slingshot vodafone
co.th outlook
co.uk ee freeserve gmx karoo o2 talktalk
co.za absamail hotmail live vodamail webmail yahoo
com aim amazon apple duck facebook fastmail hey ibm microsoft rocketmail tutanota windowslive zoho
com.ar arnet ciudad fibertel speedy
com.au bigpond dodo exemail iprimus ozemail tpg westnet
com.br oi zipmail
com.co yahoo
com.gr outlook
com.hk hotmail
com.my live
com.pe outlook yahoo
com.ph live
com.pl onet
com.sg live
com.tr outlook yandex
com.tw pchome
com.ve yahoo
com.vn hotmail outlook
com@ae maktoob
com@br globomail r7
com@cn 188 21cn aliyun tom
com@es mundo-r
com@fr caramail netcourrier
com@gb bt btconnect plus plusnet supanet talk21
com@hk biznetvigator
com@id plasa
com@in indiatimes sify
com@it katamail
com@jp au nifty
com@my streamyx
com@ru sibmail vk
com@se bredband2
com@tr superonline ttmail
com@us embarqmail frontier mchsi mindspring netzero rcn roadrunner twc wowway
com@za iafrica
cz atlas hotmail outlook quick spoluzaci tiscali volny
de 1und1 alice alice-dsl kabelmail o2mail o2online online posteo unitybox vodafone
dk jubii jubiimail ofir outlook stofanet tdcadsl webspeed yahoo
ee eesti online
es gmx jazztel movistar orange vodafone wanadoo
fi elisanet hotmail kolumbus live netti saunalahti suomi24
fm fastmail
fm@ua ua
fr 9online aliceadsl caramail club-internet gmx libertysurf mailo noos voila
ge mail
gr forthnet freemail hol in mail pathfinder
hinet.net@tw msa
hk live
hr inet net
hu chello digikabel hotmail indamail outlook upcmail vipmail
ie live outlook
in live outlook
inet.fi pp
io tuta
is simnet
it aruba blu email interfree legalmail pec poste postecert supereva teletu vodafone
jp rakuten uqmobile
kr outlook
kz mail
libero.it pec
lt inbox one
lu pt
lv apollo one
me@me t-com
my hotmail outlook
ne.jp biglobe ocn so-net ymobile
net.ae emirates
net.au iinet
net.co etb une
net.il 012 barak zahav
net.mx prodigy
net.my tm
net.nz clear orcon paradise
net.sg pacific starhub
net@at a1
net@be belgacom
net@ca bell mts mymts sasktel
net@cl vtr
net@de alice-dsl ewe ewetel
net@es euskaltel
net@fr cegetel
net@gb fsmail lineone orange plus virgin
net@id telkom
net@il 013 013net
net@no lyse
net@ph pldtdsl
net@pl adresik
net@se bredband glocalnet
net@tw hinet
net@us ameritech cableone centurylink centurytel frontiernet hughes netzero optimum pacbell prodigy ptd suddenlink swbell tds windstream
net@ve cantv
net@za lantic telkomsa
nl caiway casema kpn multiweb online quicknet solcon tele2 telfort upcmail wxs yahoo zeelandnet zonnet
no broadpark frisurf getmail yahoo
on.net@au internode
onet.eu@pl poczta
onet.pl vip
or.jp plala
org mailbox
ph hotmail live outlook
pl amorki autograf buziaczek interiowy intmail neostrada opoczta spoko yahoo
pt clix iol meo netcabo yahoo
qq.com@cn vip
ro home rdslink
rr.com@us cfl nc tampabay
rs eunet sbb
ru autorambler e1 km lenta narod newmail sberbank sibnet
sa outlook
se bahnhof comhem home passagen spray swipnet tele2 yahoo
sg hotmail outlook
si email
sina.com@cn vip
sk outlook pobox post szm
sympatico.ca nb ns
to@pl pisz
ua email mail online rambler
us gmx
uz mail umail yandex
vn fpt vnn
wp.pl vip

126.com@cn vip
188.com@cn vip
am freenet netsys
appleid.com privaterelay
at drei kabelplus sms
att.net@us worldnet
aw setarnet
be chello tiscali
belpak.by mail
bg orbitel yahoo
biz@de gmx
bn brunet
bo entelnet
bw botsnet
by belpak brest open
ca aol gmx
ch protonmail tiscalinet
ci aviso
cl terra
cn wo yahoo
co.cr racsa
co.il actcom nana nana10
co.in bsnl hotmail live
co.ke africaonline
co.kr lycos
co.nz ihug
co.uk clara demon f9 force9 fsnet fsworld globalnet lycos mypostoffice ukonline virginmedia wanadoo zen
co.za vodacom
com accenture cisco compuserve deloitte epam huawei hushmail inbox lukoil lycos mailfence mozmail myyahoo oracle runbox samsung sap siemens simplelogin startmail tuta tutamail zohomail
com.ar aol sinectis terra uolsinectis
com.au adam aol aussiebb aussiebroadband
com.bh batelco
com.br aol brturbo click21 ibest onda pop superig veloxmail
com.cn sina wo yahoo
com.co live
com.cy cytanet
com.fj connect
com.hr yahoo
com.jo nets
com.kh online
com.mx aol infinitum terra
com.np wlink
com.pe live speedy terra
com.pk live
com.sg magix
com.tr kablonet mail
com.ua optima
com.uy adinet montevideo
com.ve live
com@ae albawaba masrawy
com@am arminco
com@bb caribsurf
com@bd bol-online
com@br brturbo
com@cn china eyou sogou
com@eg gawab
com@es eresmas hispavista ya
com@fi welho wippies
com@fr i-france ifrance numericable
com@gb f2s freeuk madasafish onetel pipex waitrose
com@gt turbonett
com@hk hongkong i-cable
com@in in rediff vsnl
com@ir mailfa
com@jm cwjamaica
com@jp livedoor
com@ke wananchi
com@kr chol dreamwiz empal hanmir korea paran
com@la laotel
com@md idknet
com@ru fromru mail15 mail333 pochta
com@th chaiyo chaiyomail thaimail
com@tj tojikiston
com@tw kimo
com@ua a-teleport svitonline volia voliacable
com@us buckeye-express excite gvtc insightbb netcom peoplepc pobox rr wavecable wideopenwest zoomtown
ctm.net@mo macau
cu nauta
cz chello iol o2 razdva upcmail yahoo
de email htp-tel lycos mail netcologne nexgo tiscali versanet
dk tdc youmail
dz djaweb
ee email estpak inbox infonet neti tele2 uno
email@de gmx
es aol telecable windowslive
eu zohomail
eu@de gmx
eu@lv inbox
fi jippii sci yahoo
fr chello modulonet netc nordnet tiscali windowslive
ge boom posta
goo.ne.jp mail
hinet.net@tw ms1 ms2 ms3
home.ne.jp jcom
hr t-com vip
hu axelero mailbox t-email tvn yahoo
ie gmx iol upcmail vodafone
in aol bsnl dataone zohomail
info@de gmx
interia.pl vip
ir chmail
is internet
it aol arubapec excite gmx lycos tele2
jp aol auone-net goo infoseek rakumail
kg elcat freenet
kz nur nursat topmail
la@lv inbox
li@de gmx
lk sltnet
lt centras delfi email freemail hotmail mail takas zebra
lu vo
lv atl delfi e-apollo hotmail navigator outlook tvnet
lviv.ua mail
ma menara
mc monaco
md mail starnet
mg moov
mu intnet orange
my jaring
na iway
nb.ca nbnet
nc canl lagoon mls
ne.jp dion eonet hi-ho odn t-com ymail zaq
neostrada.pl poczta
net riseup
net.au netspace
net.ba bih
net.cn 263
net.co epm
net.do codetel
net.eg tedata
net.id cbn centrin indosat
net.il inter smile
net.lb cyberia idm
net.ma iam
net.mv dhivehinet
net.mx cablevision
net.np ntc
net.om omantel
net.pk cyber
net.qa qatar
net.tr ttnet
net.tt tstt
net.tw seed
net.ye y
net@ae emirates
net@az azdata
net@ba blic teol
net@bd citechco
net@ca bellaliant globetrotter
net@ch sunrise
net@cl entelchile
net@cn 263
net@ec andinanet
net@eg link
net@fi dnainternet
net@gb tesco vodafone
net@ge caucasus
net@ie oceanfree
net@il 012
net@im manx
net@in vsnl
net@kw kuwait qualitynet
net@md mdl
net@mt maltanet onvol
net@no c2i
net@pa cwpanama
net@ph pldt skyinet
net@pr prtc
net@ru pisem udm
net@si amis t-2 volja
net@tr turk
net@ua gala mksat ukrpost ukrtel
net@us adelphia alltel atlanticbb bex bresnan citlink comporium concentric consolidated epix flash fuse gci gte hawaiiantel knology mediacombb metrocast midco netscape ntelos nvbell qwest qwestoffice snet sonic speakeasy spectrum wildblue zoominternet
netcom.com@us ix
nl aol hccnet orange tiscali versatel wanadoo
no altibox start
online.kz mail
or.jp asahi-net
org disroot
org@ch swissmail
org@de gmx
org@sy scs-net
pf mail
pipex.com@gb dsl
pl 1gb aol gery inetia int netia poczta prokonto
pt mail netvisao nos vodafone
rb.ru mail
ro email go k upcmail
rr.com@us austin carolina columbus hawaii houston kc neo nyc nycap rochester socal stny triad twcny woh
rs hotmail mts
ru 74 aha bashnet caravan corbina dol donpac front gazprom hotbox kubannet land mtu-net myrambler nextmail nm nxt online orc pochtamt pop3 rbcmail rinet ro rol rosatom rzd sampo smtp tinkoff tomsknet ufanet xaker ykt
se aol ogarnij telia tiscali
sk chello orangemail stonline upcmail
sn orange
su krovatka
tele.dk mail
telekom.rs open
telepac.pt mail
th.com@th ksc
tm online
tm@de gmx
tn gnet planet topnet
to@pl pacz
tomsknet.ru mail
ua 3g e-mail index ukrpost
ukr.net@ua freemail
uz inbox sarkor uzpak
vnn.vn hcm hn
zaq.ne.jp jcom
zm zamnet
`;
