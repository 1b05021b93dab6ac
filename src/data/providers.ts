/**
 * The e-mail providers that people may mean. A line is a suffix, a digit and, where the suffix does not tell it, @ and
 * the country of its users; then the names of the providers. The digit is the weight: 9 gmail.com, 2 a rare domain,
 * each step about a factor 3.
 * Generated from scripts/tables/providers.txt, which tells the sources, 2026-11-26: 1158 domains. To refresh: edit
 * that file, then `npm run generate`.
 */
export const providers = `
ae3 eim
am2 freenet netsys
at2 drei kabelplus sms
at3 inode live liwest outlook utanet yahoo
at4 aon chello gmx
aw2 setarnet
az3 box mail
be2 chello tiscali
be3 outlook pandora voo yahoo
be4 live proximus scarlet
be5 hotmail skynet telenet
belpak.by2 mail
bg2 orbitel yahoo
bg3 dir gbg
bg4 mail
bg5 abv
biz2@de gmx
bn2 brunet
bo2 entelnet
bw2 botsnet
by2 belpak brest open
by3 mail
by4 yandex
by5 tut
ca2 aol gmx
ca3 cogeco eastlink nb.sympatico ns.sympatico
ca4 live videotron
ca5 hotmail shaw sympatico yahoo
ch2 protonmail tiscalinet
ch3 bluemail swissonline yahoo
ch4 gmx hispeed hotmail sunrise
ch5 bluewin
ci2 aviso
cl2 terra
cl3 live outlook yahoo
cl4 hotmail
cn2 wo yahoo
cn3 189 live sina
co.cr2 racsa
co.id3 hotmail outlook
co.id5 yahoo
co.il2 actcom nana nana10
co.il3 hotmail outlook
co.il5 walla
co.in2 bsnl hotmail live
co.in5 yahoo
co.jp3 excite
co.jp5 hotmail
co.jp6 yahoo
co.ke2 africaonline
co.kr2 lycos
co.kr3 hotmail live yahoo
co.nz2 ihug
co.nz3 hotmail outlook slingshot vodafone
co.nz4 yahoo
co.nz5 xtra
co.th3 outlook
co.th4 hotmail yahoo
co.uk2 clara demon f9 force9 fsnet fsworld globalnet lycos mypostoffice ukonline virginmedia wanadoo zen
co.uk3 ee freeserve gmx karoo o2 talktalk
co.uk4 aol blueyonder tiscali
co.uk5 live
co.uk6 hotmail yahoo
co.za2 vodacom
co.za3 absamail hotmail live vodamail webmail yahoo
co.za4 mweb
com.ar2 aol sinectis terra uolsinectis
com.ar3 arnet ciudad fibertel speedy
com.ar4 live outlook
com.ar5 hotmail yahoo
com.au2 adam aol aussiebb aussiebroadband
com.au3 bigpond dodo exemail iprimus ozemail tpg westnet
com.au4 hotmail live optusnet outlook
com.au5 yahoo
com.bh2 batelco
com.br2 aol brturbo click21 ibest onda pop superig veloxmail
com.br3 oi zipmail
com.br4 ig outlook terra
com.br5 bol hotmail uol yahoo
com.cn2 sina wo yahoo
com.co2 live
com.co3 yahoo
com.cy2 cytanet
com.fj2 connect
com.gr3 outlook
com.hk3 hotmail
com.hk4 yahoo
com.hr2 yahoo
com.jo2 nets
com.kh2 online
com.mx2 aol infinitum terra
com.mx4 live
com.mx5 yahoo
com.my3 live
com.my4 yahoo
com.np2 wlink
com.pe2 live speedy terra
com.pe3 outlook yahoo
com.ph3 live
com.ph4 yahoo
com.pk2 live
com.pl3 onet
com.pt4 live
com.sg2 magix
com.sg3 live
com.sg4 singnet yahoo
com.tr2 kablonet mail
com.tr3 outlook yandex
com.tr4 yahoo
com.tr5 hotmail
com.tw3 pchome
com.tw4 hotmail
com.tw5 yahoo
com.ua2 optima
com.uy2 adinet montevideo
com.ve2 live
com.ve3 yahoo
com.vn3 hotmail outlook
com.vn4 yahoo
com2 accenture cisco compuserve deloitte epam huawei hushmail inbox lukoil lycos mailfence mozmail myyahoo oracle privaterelay.appleid runbox samsung sap siemens simplelogin startmail tuta tutamail zohomail
com2@ae albawaba masrawy
com2@am arminco
com2@bb caribsurf
com2@bd bol-online
com2@br brturbo
com2@cn china eyou sogou vip.126 vip.188
com2@eg gawab
com2@es eresmas hispavista ya
com2@fi welho wippies
com2@fr i-france ifrance numericable
com2@gb dsl.pipex f2s freeuk madasafish onetel pipex waitrose
com2@gt turbonett
com2@hk hongkong i-cable
com2@in in rediff vsnl
com2@ir mailfa
com2@jm cwjamaica
com2@jp livedoor
com2@ke wananchi
com2@kr chol dreamwiz empal hanmir korea paran
com2@la laotel
com2@md idknet
com2@ru fromru mail15 mail333 pochta
com2@th chaiyo chaiyomail ksc.th thaimail
com2@tj tojikiston
com2@tw kimo
com2@ua a-teleport svitonline volia voliacable
com2@us austin.rr buckeye-express carolina.rr columbus.rr excite gvtc hawaii.rr houston.rr insightbb ix.netcom kc.rr neo.rr netcom nyc.rr nycap.rr peoplepc pobox rochester.rr rr socal.rr stny.rr triad.rr twcny.rr wavecable wideopenwest woh.rr zoomtown
com3 aim amazon apple duck facebook fastmail hey ibm microsoft rocketmail tutanota windowslive zoho
com3@ae maktoob
com3@br globomail r7
com3@cn 188 21cn aliyun tom vip.163 vip.qq vip.sina
com3@es mundo-r
com3@fr caramail netcourrier
com3@gb bt btconnect plus plusnet supanet talk21
com3@hk biznetvigator
com3@id plasa
com3@in indiatimes sify
com3@it katamail
com3@jp au nifty
com3@my streamyx
com3@ru sibmail vk
com3@se bredband2
com3@tr superonline ttmail
com3@us cfl.rr embarqmail frontier mchsi mindspring nc.rr netzero rcn roadrunner tampabay.rr twc wowway
com3@za iafrica
com4 gmx google mac mail ymail
com4@au y7mail
com4@br globo
com4@cn 139 foxmail sina sohu
com4@es ono
com4@fi luukku
com4@gb btopenworld ntlworld
com4@hk netvigator
com4@il walla
com4@in rediffmail
com4@kr kakao nate
com4@se telia
com4@tr mynet
com4@us juno
com5 googlemail me msn protonmail
com5@au bigpond
com5@ca rogers
com5@cn 126 163
com5@gb btinternet sky virginmedia
com5@kr naver
com5@ru yandex
com6 aol icloud live
com6@cn qq
com7 hotmail outlook yahoo
com9 gmail
cu2 nauta
cz2 chello iol o2 razdva upcmail yahoo
cz3 atlas hotmail outlook quick spoluzaci tiscali volny
cz4 centrum email post
cz5 seznam
de2 email htp-tel lycos mail netcologne nexgo tiscali versanet
de3 1und1 alice alice-dsl kabelmail o2mail o2online online posteo unitybox vodafone
de4 aol arcor freenet live outlook
de5 hotmail t-online yahoo
de6 gmx web
dk2 mail.tele tdc youmail
dk3 jubii jubiimail ofir outlook stofanet tdcadsl webspeed yahoo
dk4 hotmail live mail
dz2 djaweb
ee2 email estpak inbox infonet neti tele2 uno
ee3 eesti online
ee4 hot mail
email2@de gmx
es2 aol telecable windowslive
es3 gmx jazztel movistar orange vodafone wanadoo
es4 outlook terra
es5 hotmail yahoo
eu2 zohomail
eu2@de gmx
eu2@lv inbox
eu3@pl poczta.onet
eu4@pl interia onet
fi2 jippii sci yahoo
fi3 elisanet hotmail kolumbus live netti pp.inet saunalahti suomi24
fm3 fastmail
fm3@ua ua
fm4@pl poczta
fr2 chello modulonet netc nordnet tiscali windowslive
fr3 9online aliceadsl caramail club-internet gmx libertysurf mailo noos voila
fr4 aol bbox neuf numericable outlook
fr5 free live sfr wanadoo
fr6 hotmail orange yahoo
ge2 boom posta
ge3 mail
gr3 forthnet freemail hol in mail pathfinder
gr4 hotmail otenet yahoo
hk3 live
hr2 t-com vip
hr3 inet net
hu2 axelero mailbox t-email tvn yahoo
hu3 chello digikabel hotmail indamail outlook upcmail vipmail
hu4 citromail freemail t-online
ie2 gmx iol upcmail vodafone
ie3 live outlook
ie4 yahoo
in2 aol bsnl dataone zohomail
in3 live outlook
in5 yahoo
info2@de gmx
io3 tuta
ir2 chmail
is2 internet
is3 simnet
it2 aol arubapec excite gmx lycos tele2
it3 aruba blu email interfree legalmail pec pec.libero poste postecert supereva teletu vodafone
it4 fastwebnet inwind iol outlook tim tin
it5 alice live tiscali virgilio yahoo
it6 hotmail libero
jp2 aol auone-net goo infoseek rakumail
jp3 rakuten uqmobile
jp4 i.softbank live outlook
kg2 elcat freenet
kr3 outlook
kz2 nur nursat topmail
kz3 mail
kz4 yandex
la2@lv inbox
li2@de gmx
lk2 sltnet
lt2 centras delfi email freemail hotmail mail takas zebra
lt3 inbox one
lu2 vo
lu3 pt
lv2 atl delfi e-apollo hotmail navigator outlook tvnet
lv3 apollo one
lv4 inbox
lviv.ua2 mail
ma2 menara
mc2 monaco
md2 mail starnet
me3@me t-com
me4 pm
me5 proton
mg2 moov
mu2 intnet orange
my2 jaring
my3 hotmail outlook
na2 iway
nb.ca2 nbnet
nc2 canl lagoon mls
ne.jp2 dion eonet hi-ho jcom.home jcom.zaq mail.goo odn t-com ymail zaq
ne.jp3 biglobe ocn so-net ymobile
ne.jp4 ybb
ne.jp5 docomo ezweb softbank
net.ae3 emirates
net.au2 netspace
net.au3 iinet
net.au4 bigpond
net.ba2 bih
net.cn2 263
net.co2 epm
net.co3 etb une
net.do2 codetel
net.eg2 tedata
net.id2 cbn centrin indosat
net.il2 inter smile
net.il3 012 barak zahav
net.il4 netvision
net.lb2 cyberia idm
net.ma2 iam
net.mv2 dhivehinet
net.mx2 cablevision
net.mx3 prodigy
net.my3 tm
net.np2 ntc
net.nz3 clear orcon paradise
net.om2 omantel
net.pk2 cyber
net.qa2 qatar
net.sg3 pacific starhub
net.tr2 ttnet
net.tt2 tstt
net.tw2 seed
net.ye2 y
net2 riseup
net2@ae emirates
net2@az azdata
net2@ba blic teol
net2@bd citechco
net2@ca bellaliant globetrotter
net2@ch sunrise
net2@cl entelchile
net2@cn 263
net2@ec andinanet
net2@eg link
net2@fi dnainternet
net2@gb tesco vodafone
net2@ge caucasus
net2@ie oceanfree
net2@il 012
net2@im manx
net2@in vsnl
net2@kw kuwait qualitynet
net2@md mdl
net2@mo macau.ctm
net2@mt maltanet onvol
net2@no c2i
net2@pa cwpanama
net2@ph pldt skyinet
net2@pr prtc
net2@ru pisem udm
net2@si amis t-2 volja
net2@tr turk
net2@tw ms1.hinet ms2.hinet ms3.hinet
net2@ua freemail.ukr gala mksat ukrpost ukrtel
net2@us adelphia alltel atlanticbb bex bresnan citlink comporium concentric consolidated epix flash fuse gci gte hawaiiantel knology mediacombb metrocast midco netscape ntelos nvbell qwest qwestoffice snet sonic speakeasy spectrum wildblue worldnet.att zoominternet
net3@at a1
net3@au internode.on
net3@be belgacom
net3@ca bell mts mymts sasktel
net3@cl vtr
net3@de alice-dsl ewe ewetel
net3@es euskaltel
net3@fr cegetel
net3@gb fsmail lineone orange plus virgin
net3@id telkom
net3@il 013 013net
net3@no lyse
net3@ph pldtdsl
net3@pl adresik
net3@se bredband glocalnet
net3@tw hinet msa.hinet
net3@us ameritech cableone centurylink centurytel frontiernet hughes netzero optimum pacbell prodigy ptd suddenlink swbell tds windstream
net3@ve cantv
net3@za lantic telkomsa
net4@ca telus
net4@cn yeah
net4@es telefonica
net4@gb talktalk
net4@ie eircom
net4@il bezeqint
net4@kr daum hanmail
net4@si siol
net4@ua bigmir
net4@us bellsouth charter cox earthlink optonline
net5@de gmx
net5@fr laposte
net5@ua ukr
net5@us att comcast sbcglobal verizon
nl2 aol hccnet orange tiscali versatel wanadoo
nl3 caiway casema kpn multiweb online quicknet solcon tele2 telfort upcmail wxs yahoo zeelandnet zonnet
nl4 chello hetnet home kpnplanet planet xs4all
nl5 hotmail kpnmail live ziggo
no2 altibox start
no3 broadpark frisurf getmail yahoo
no4 hotmail live online
online.kz2 mail
or.jp2 asahi-net
or.jp3 plala
org2 disroot
org2@ch swissmail
org2@de gmx
org2@sy scs-net
org3 mailbox
pf2 mail
ph3 hotmail live outlook
pl2 1gb aol gery inetia int netia poczta poczta.neostrada prokonto vip.interia
pl3 amorki autograf buziaczek interiowy intmail neostrada opoczta spoko vip.onet vip.wp yahoo
pl4 gazeta go2 op poczta.onet tlen vp
pl5 interia o2 onet wp
pt2 mail mail.telepac netvisao nos vodafone
pt3 clix iol meo netcabo yahoo
pt4 outlook sapo
rb.ru2 mail
ro2 email go k upcmail
ro3 home rdslink
ro4 yahoo
rs2 hotmail mts open.telekom
rs3 eunet sbb
ru2 74 aha bashnet caravan corbina dol donpac front gazprom hotbox kubannet land mail.tomsknet mtu-net myrambler nextmail nm nxt online orc pochtamt pop3 rbcmail rinet ro rol rosatom rzd sampo smtp tinkoff tomsknet ufanet xaker ykt
ru3 autorambler e1 km lenta narod newmail sberbank sibnet
ru4 internet live ngs pochta qip
ru5 ya
ru6 inbox list rambler
ru7 bk mail yandex
sa3 outlook
se2 aol ogarnij telia tiscali
se3 bahnhof comhem home passagen spray swipnet tele2 yahoo
se4 hotmail live
sg3 hotmail outlook
si3 email
sk2 chello orangemail stonline upcmail
sk3 outlook pobox post szm
sk4 azet centrum zoznam
sn2 orange
su2 krovatka
tm2 online
tm2@de gmx
tn2 gnet planet topnet
to2@pl pacz
to3@pl pisz
ua2 3g e-mail index ukrpost
ua3 email mail online rambler
ua4 i meta yandex
us3 gmx
uz2 inbox sarkor uzpak
uz3 mail umail yandex
vn2 hcm.vnn hn.vnn
vn3 fpt vnn
zm2 zamnet
`;
