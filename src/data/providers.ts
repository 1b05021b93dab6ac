/**
 * Public e-mail providers: domains where anyone, or any customer of an Internet provider, can have a
 * mailbox, and a few employers so large that many sign up from them.
 *
 * A line is a brand: its name, then its endings. An ending is the rest of the domain, a digit and, where
 * the ending does not tell it, `@` and the country of its users (ISO 3166, so `gb`): `comcast net5@us` is comcast.net.
 * The digit is a weight, roughly the logarithm to the base 3 of how many people type the domain into a form, Russia
 * counted ten-fold: 9 gmail.com, 1 a rare domain. A domain of weight 0 is known, so it is never corrected,
 * and it is never suggested either.
 *
 * Sources: compiled from general knowledge, compared with the npm packages `email-providers` and
 * `freemail` (both ISC); neither was imported as a whole, for both list misspellings. Weights are our
 * estimates, held against what is published of shares: the purchases of a San Francisco venue (jwz, 2021
 * to 2023), the Mapp Global Provider Report 2019 (US, UK, Germany, France, Poland), the Convios survey of 2016
 * (Germany), Validity's overview of Russia, comScore 2012 (Europe), Yota 2024 (Russia).
 * As of 2026-11-23: 1513 domains, 968 brands. To refresh, edit by hand; lines are sorted by name, and
 * `npm test` checks the count.
 */
export const providers = `
012 net.il3 net2@il
013 net3@il
013net net3@il
126 com5@cn
139 com4@cn
163 com5@cn
188 com3@cn
189 cn3
1gb pl2
1und1 de3
2 pl0
21cn com3@cn
263 net2@cn net.cn2
3g ua2
5ballov ru1
74 ru2
9online fr3
a-teleport com2@ua
a1 net3@at
aaanet ru1
absamail co.za3
abv bg5
accenture com2
accountant com1
actcom co.il2
adam com.au2
adelphia net2@us
adinet com.uy2
adresik net3@pl
aeiou pt1
aeterna ru1
africaonline co.ke2
aha ru2
aim com3
airmail cc1
akado ru1
albawaba com2@ae
alice it5 de3 fr1
alice-dsl de3 net3@de
aliceadsl fr3
alicedsl de1
aliyun com3@cn
alltel net2@us
altibox no2
amazon com3
ameritech net3@us
amis net2@si
amorki pl3
andinanet net2@ec
aol com6 co.uk4 de4 fr4 ca2 com.ar2 com.au2 com.br2 com.mx2 es2 in2 it2 jp2 nl2 pl2 se2 at1 be1 ch1 cl1 com.co1 com.ve1 cz1 dk1 fi1 hk1 kr1 no1 ru1 tw1
aon at4
apollo lv3
aport ru1
aport2000 ru1
apple com3
arcor de4
arminco com2@am
arnet com.ar3
aruba it3
arubapec it2
asahi-net or.jp2
asia com1
atl lv2
atlanticbb net2@us
atlas cz3
att net5@us
au com3@jp
auone-net jp2
aussiebb com.au2
aussiebroadband com.au2
austin.rr com2@us
autograf pl3
autorambler ru3
aviso ci2
axelero hu2
azdata net2@az
azet sk4
bahnhof se3
barak net.il3
bashnet ru2
batelco com.bh2
bbox fr4
beeline ru1
beep ru1
belgacom net3@be
bell net3@ca
bellaliant net2@ca
bellsouth net4@us
belpak by2
berlin com1@de de1
bex net2@us
bezeqint net4@il
bigfoot com1
biglobe ne.jp3
bigmir net4@ua
bigpond com5@au net.au4 com.au3
bih net.ba2
biznetvigator com3@hk
bk ru7
blic net2@ba
blu it3
bluemail ch3
bluewin ch5 com1@ch
blueyonder co.uk4
bol com.br5
bol-online com2@bd
boom ge2
botsnet bw2
box az3
bredband net3@se
bredband2 com3@se
bresnan net2@us
brest by2
broadpark no3
brturbo com2@br com.br2
brunet bn2
bsnl co.in2 in2
bt com3@gb
btconnect com3@gb
btinternet com5@gb
btopenworld com4@gb
btv bg1
buckeye-express com2@us
buziaczek pl3
c2i net2@no
c3 hu1
cableone net3@us
cablevision net.mx2
caiway nl3
canada com1@ca
canl nc2
cantv net3@ve
caramail com3@fr fr3
caravan ru2
care2 com1
caribsurf com2@bb
carolina.rr com2@us
casema nl3
caucasus net2@ge
cbn net.id2
cegetel net3@fr
centras lt2
centrin net.id2
centrum cz4 sk4
centurylink net3@us
centurytel net3@us
cfl.rr com3@us
chaiyo com2@th
chaiyomail com2@th
charter net4@us
chat ru1
chef net1
chello at4 nl4 hu3 be2 cz2 fr2 sk2 no1 pl1 se1
chez com1@fr
china com2@cn
chmail ir2
chol com2@kr
cisco com2
citechco net2@bd
citlink net2@us
citromail hu4
cityline ru1
ciudad com.ar3
clara co.uk2
clear net.nz3
click21 com.br2
clix pt3
club-internet fr3
cock li1
codetel net.do2
cogeco ca3
columbus.rr com2@us
comcast net5@us
comch ru1
comhem se3
comporium net2@us
compuserve com2 co.uk1 de1
comtv ru1
concentric net2@us
connect com.fj2
consolidated net2@us
consultant com1
corbina ru2
corp.mail ru0
cox net4@us
cs com1@us
ctemplar com1
cwjamaica com2@jm
cwpanama net2@pa
cyber net.pk2
cyberia net.lb2
cytanet com.cy2
d.vodafone ne.jp1
dataone in2
daum net4@kr
dbmail com1@fr
delfi lt2 lv2
deloitte com2
demon co.uk2
dezigner ru1
dhivehinet net.mv2
digikabel hu3
dion ne.jp2
dir bg3
disroot org2
djaweb dz2
dnainternet net2@fi
docomo ne.jp5
doctor com1
dodo com.au3
dol ru2
donpac ru2
dr com0
dreamwiz com2@kr
drei at2
dsl.pipex com2@gb
dublin com1@ie
duck com3
e-apollo lv2
e-mail ru0 ua2
e1 ru3
earthlink net4@us
eastlink ca3
ec.rr com1@us
eclipso de1 eu1@de
ee co.uk3
eesti ee3
eim ae3
eircom net4@ie
elcat kg2
elisanet fi3
email cz4 it3 si3 ua3 de2 ee2 lt2 ro2 bg1 sk1 su1 com0 ru0
embarqmail com3@us
emirates net.ae3 net2@ae
emobile ne.jp1
empal com2@kr
engineer com1
entelchile net2@cl
entelnet bo2
eonet ne.jp2
epage ru1
epam com2
epix net2@us
epm net.co2
epost de1
eresmas com2@es
esoo ru1
estpak ee2
etb net.co3
eunet rs3
europe com1
euskaltel net3@es
ewe net3@de
ewetel net3@de
excite co.jp3 com2@us it2 de1 fr1
exemail com.au3
eyou com2@cn
ezweb ne.jp5
f2s com2@gb
f9 co.uk2
facebook com3
fastmail com3 fm3 cn1 co.uk1 com.au1 es1
fastwebnet it4
fax ru1
fibertel com.ar3
flash net2@us
force9 co.uk2
forthnet gr3
foxmail com4@cn
fpt vn3
free fr5
freemail hu4 gr3 lt2 de1 ru1 com.au0 it0 nl0 org.mk0
freemail.ukr net2@ua
freenet de4 am2 kg2
freeserve co.uk3
freeuk com2@gb
frisurf no3
fromru com2@ru
front ru2
frontier com3@us
frontiernet net3@us
fsmail net3@gb
fsnet co.uk2
fsworld co.uk2
fuse net2@us
gala net2@ua
gawab com2@eg
gazeta pl4
gazprom ru2
gbg bg3
gci net2@us
gery pl2
getmail no3
globalnet co.uk2
globetrotter net2@ca
globo com4@br
globomail com3@br
glocalnet net3@se
gmail com9
gmx de6 net5@de at4 ch4 com4 co.uk3 es3 fr3 us3 biz2@de ca2 email2@de eu2@de ie2 info2@de it2 li2@de org2@de tm2@de cn1 co.in1 com.br1 com.my1 com.tr1 hk1 lu1 ph1 pt1 ru1 se1 sg1 tw1
gnet tn2
go ro2 com0
go2 pl4
goo jp2
google com4
googlemail com5
gportal hu1
gte net2@us
gvtc com2@us
h.vodafone ne.jp1
hackermail com1
hanmail net4@kr
hanmir com2@kr
hawaii.rr com2@us
hawaiiantel net2@us
hccnet nl2
hcm.vnn vn2
hetnet nl4
hey com3
hi-ho ne.jp2
hinet net3@tw
hispavista com2@es
hispeed ch4
hn.vnn vn2
hol gr3
home nl4 ro3 se3 no1
home.no net1@no
homemail com0
hongkong com2@hk
hot ee4
hotbot com1
hotbox ru2
hotmail com7 co.uk6 fr6 it6 be5 ca5 co.jp5 com.ar5 com.br5 com.tr5 de5 es5 nl5 ch4 cl4 co.th4 com.au4 com.tw4 dk4 gr4 no4 se4 co.id3 co.il3 co.kr3 co.nz3 co.za3 com.hk3 com.vn3 cz3 fi3 hu3 my3 ph3 sg3 co.in2 lt2 lv2 rs2 at1 ie1 pt1 sk1 com.co0 com.ec0 com.mx0 com.my0 com.pe0 com.sg0 com.ve0 in0 jp0 kg0 kz0 pl0 ro0 vn0
houston.rr com2@us
htp-tel de2
hu2 ru1
huawei com2
hughes net3@us
hush ai1 com1
hushmail com2 me1
i ua4
i-cable com2@hk
i-france com2@fr
i.softbank jp4
iafrica com3@za
iam net.ma2
ibest com.br2
ibm com3
icloud com6
icq com1
icqmail com1
idknet com2@md
idm net.lb2
ifrance com2@fr
ig com.br4
ihug co.nz2
iinet net.au3
in gr3 com2@in
iname com1
inbox ru6 lv4 lt3 com2 ee2 eu2@lv la2@lv uz2 kz1
indamail hu3
index ua2
indiatimes com3@in
indosat net.id2
inet hr3
inetia pl2
infinitum com.mx2
infonet ee2
infopac ru1
infoseek jp2
inode at3
insightbb com2@us
int pl2
inter net.il2
interfree it3
interia pl5 eu4@pl com0
interiowy pl3
internet ru4 is2
internode.on net3@au
intmail pl3
intnet mu2
inwind it4
iol it4 pt3 cz2 ie2
iprimus com.au3
ireland com1@ie
isp com1@us
iway na2
iwon com1@us
ix.netcom com2@us
izh com1@ru
jaring my2
jazztel es3
jcom.home ne.jp2
jcom.zaq ne.jp2
jippii fi2
journalist com1
jubii dk3
jubiimail dk3
juno com4@us
k ro2
kabelbw de1
kabelmail de3
kabelplus at2
kablonet com.tr2
kakao com4@kr
karoo co.uk3
katamail com3@it
kc.rr com2@us
keemail me1
kimo com2@tw
kis ru1
km ru3
knology net2@us
kolabnow com1
kolumbus fi3
korea com2@kr
kpn nl3
kpnmail nl5
kpnplanet nl4
krovatka su2
ksc.th com2@th
kubannet ru2
kuwait net2@kw
kuzbass net1@ru
lagoon nc2
land ru2
lantic net3@za
laotel com2@la
laposte net5@fr
lawyer com1
legalmail it3
lenta ru3
lex bg1
libero it6
libertysurf fr3
lineone net3@gb
link net2@eg
linuxmail org1
lipetsk ru1
list ru6
live com6 co.uk5 fr5 it5 nl5 be4 ca4 com.ar4 com.au4 com.mx4 com.pt4 de4 dk4 jp4 no4 ru4 se4 at3 cl3 cn3 co.kr3 co.za3 com.my3 com.ph3 com.sg3 fi3 hk3 ie3 in3 ph3 co.in2 com.co2 com.pe2 com.pk2 com.ve2 tw1 com.br0 com.tr0 es0 eu0 pt0
livedoor com2@jp
livemail tw1
liwest at3
localnet com1@us
london com1@gb
love com1
lukoil com2
luukku com4@fi
lycos co.kr2 co.uk2 com2 de2 it2 at1 es1 fr1 ne.jp1 nl1
lyse net3@no
mac com4
macau.ctm net2@mo
madasafish com2@gb
madrid com1@es
magenta de1
magix com.sg2
mail ru7 bg4 com4 dk4 ee4 az3 by3 ge3 gr3 kz3 ua3 uz3 com.tr2 de2 lt2 lviv.ua2 md2 pf2 pt2 am1 cz1 kg1 lv1 ro1 be0 co.za0 ie0 nu0 org.uk0 belpak.by2 online.kz2 rb.ru2
mail.goo ne.jp2
mail.orb ru1
mail.redcom ru1
mail.tele dk2
mail.telepac pt2
mail.tomsknet ru2
mail.ur ru1
mail15 com2@ru
mail2000 ru1
mail2k ru1
mail333 com2@ru
mailbox org3 hu2 co.za0 gr0
mailfa com2@ir
mailfence com2
mailo fr3 com1 eu1
mailru com1@ru
maktoob com3@ae
maltanet net2@mt
manx net2@im
masrawy com2@ae
mchsi com3@us
mdl net2@md
me com5
mediacombb net2@us
megafon ru1
menara ma2
meo pt3
meta ua4
metrocast net2@us
microsoft com3
midco net2@us
mindspring com3@us
mksat net2@ua
mls nc2
mnet-mail de1
mns ru1
modulonet fr2
monaco mc2
montevideo com.uy2
moov mg2
moris ru1
movistar es3
mozmail com2
ms1.hinet net2@tw
ms2.hinet net2@tw
ms3.hinet net2@tw
msa.hinet net3@tw
msn com5 cn1 co.uk1 fr1 nl1 ca0 com.au0 de0 es0 it0
mtaonline net1@us
mts net3@ca rs2 ru0
mtu-net ru2
multiweb nl3
mundo-r com3@es
munich com1@de
musician org1
mv ru1
mweb co.za4
my com0
mymts net3@ca
mynet com4@tr
mypostoffice co.uk2
myrambler ru2
myself com1
myway com1@us
myyahoo com2
nana co.il2
nana10 co.il2
narod ru3
nate com4@kr
nauta cu2
naver com5@kr
navigator lv2
nb.sympatico ca3
nbnet nb.ca2
nc.rr com3@us
neo.rr com2@us
neostrada pl3
net hr3
net-c fr1
netbynet ru1
netc fr2
netcabo pt3
netcologne de2
netcom com2@us
netcourrier com3@fr
neti ee2
netia pl2
nets com.jo2
netscape net2@us ca1
netspace net.au2
netsys am2
netti fi3
netvigator com4@hk
netvisao pt2
netvision net.il4
netzero com3@us net3@us
neuf fr4
newmail ru3
nexgo de2
nextmail ru2
ngs ru4
nifty com3@jp
nightmail ru1
nm ru2
noos fr3
nordnet fr2
nos pt2
ns.sympatico ca3
ntc net.np2
ntelos net2@us
ntlworld com4@gb
numericable fr4 com2@fr
nur kz2
nursat kz2
nvbell net2@us
nxt ru2
nyc.rr com2@us
nycap.rr com2@us
o2 pl5 co.uk3 cz2 ie1
o2mail de3
o2online de3
oceanfree net2@ie
ocn ne.jp3
odn ne.jp2
ofir dk3
ogarnij se2
oi com.br3
omantel net.om2
omen ru1
onda com.br2
one lt3 lv3
onet pl5 eu4@pl com.pl3
onetel com2@gb
online no4 de3 ee3 nl3 ua3 com.kh2 ru2 ie1 tm2
ono com4@es
onvol net2@mt
op pl4
opayq com1
open by2
open.telekom rs2
operamail com1
opoczta pl3
optima com.ua2
optimum net3@us
optonline net4@us
optusnet com.au4
oracle com2
orange fr6 es3 net3@gb mu2 nl2 sn2 be1
orangemail sk2
orbitel bg2
orc ru2
orcon net.nz3
otenet gr4
outlook com7 com.ar4 com.au4 com.br4 de4 es4 fr4 it4 jp4 pt4 at3 be3 cl3 co.id3 co.il3 co.nz3 co.th3 com.gr3 com.pe3 com.tr3 com.vn3 cz3 dk3 hu3 ie3 in3 kr3 my3 ph3 sa3 sg3 sk3 lv2 bg0 ca0 ch0 com.hr0 com.mx0 ee0 fi0 lt0 nl0 no0 pl0 ro0 se0 us0
overta ru1
ozemail com.au3
pacbell net3@us
pacific net.sg3
pacz to2@pl
pandora be3
panix com1@us
paradise net.nz3
paran com2@kr
passagen se3
passinbox com1
passmail com1
passport com1
pathfinder gr3
pchome com.tw3
pec it3
pec.libero it3
peoplepc com2@us
peterlink ru1
peterstar ru1
photographer net1
pipeline com1@us
pipex com2@gb
pisem net2@ru
pisz to3@pl
plala or.jp3
planet nl4 tn2
plasa com3@id
pldt net2@ph
pldtdsl net3@ph
plus com3@gb net3@gb
plusnet com3@gb
pm me4
pobox sk3 com2@us
pochta ru4 com2@ru
pochtamt ru2
poczta fm4@pl pl2
poczta.neostrada pl2
poczta.onet pl4 eu3@pl
pop com.br2
pop3 ru2
post cz4 sk3 com1
posta ge2
poste it3
postecert it3
posteo de3 net1
pp.inet fi3
privaterelay.appleid com2
prodigy net3@us net.mx3
programist ru1
programmer net1
prokonto pl2
proton me5
protonmail com5 ch2
proximus be4
prtc net2@pr
pt lu3
ptd net3@us
q com0@us
qatar net.qa2
qip ru4
qq com6@cn cn0
qualitynet net2@kw
quick cz3
quicknet nl3
qwest net2@us
qwestoffice net2@us
r0 ru0
r66 ru1
r7 com3@br
racsa co.cr2
rakumail jp2
rakuten jp3
rambler ru6 ua3
razdva cz2
rbcmail ru2
rcn com3@us
rdslink ro3
rediff com2@in
rediffmail com4@in
renet ru1
rin ru1
rinet ru2
riseup net2
ro ru2
roadrunner com3@us
rochester.rr com2@us
rocketmail com3
rogers com5@ca
rol ru2
rome com1@it
rosatom ru2
rr com2@us
runbox com2
rzd ru2
sampo ru2
samsung com2
samtel ru1
sandy ru1
sanook com1@th
sap com2
sapo pt4 ao0 cv0 mz0
sarkor uz2
sasktel net3@ca
saunalahti fi3
sbb rs3
sbcglobal net5@us
sberbank ru3
scarlet be4
sci fi2
scientist com1
scs-net org2@sy
seed net.tw2
setarnet aw2
seznam cz5
sfr fr5
shaw ca5
sibmail com3@ru
sibnet ru3
siemens com2
sify com3@in
simnet is3
simplelogin com2
sina com4@cn cn3 com.cn2
sinectis com.ar2
singnet com.sg4
sinn ru1
siol net4@si
sky com5@gb
skyinet net2@ph
skynet be5
slingshot co.nz3
sltnet lk2
smile net.il2
sms at2
smtp ru2
snet net2@us
so-net ne.jp3
socal.rr com2@us
softbank ne.jp5
sogou com2@cn
sohu com4@cn
solcon nl3
sonic net2@us
speakeasy net2@us
spectrum net2@us
speedy com.ar3 com.pe2
spoko pl3
spoluzaci cz3
spray se3
starhub net.sg3
starmedia com1
starnet md2
start no2
startmail com2 nl1
stny.rr com2@us
stofanet dk3
stonline sk2
streamyx com3@my
student su1
stv ru1
suddenlink net3@us
sunrise ch4 net2@ch
suomi24 fi3
supanet com3@gb
supereva it3
superig com.br2
superonline com3@tr
sura ru1
svitonline com2@ua
swbell net3@us
sweb cz1
swipnet se3
swissinfo org1@ch
swissmail org2@ch
swissonline ch3
sympatico ca5
systemli org1@de
szm sk3
t-2 net2@si
t-com me3@me hr2 ne.jp2
t-email hu2
t-mobile de1
t-online de5 hu4
t.vodafone ne.jp1
takas lt2
talk21 com3@gb
talktalk net4@gb co.uk3
tamb ru1
tampabay.rr com3@us
tdc dk2
tdcadsl dk3
tds net3@us
teachers org1
techie com1
tedata net.eg2
tele2 nl3 se3 ee2 it2 at1 fr1 lt1 lv1 no1
telecable es2
telefonica net4@es
telenet be5
teletu it3
telfort nl3
telia com4@se se2
telkom net3@id
telkomsa net3@za
telstra com1@au com.au1
telus net4@ca
teol net2@ba
terra com.br4 es4 cl2 com.ar2 com.mx2 com.pe2 com1
tesco net2@gb
thaimail com2@th
tim it4
tin it4
tinkoff ru2
tiscali it5 co.uk4 cz3 be2 de2 fr2 nl2 se2 at1 co.za1 dk1 es1 lu1 no1
tiscalinet ch2
tlen pl4
tm net.my3
tojikiston com2@tj
tom com3@cn
tomsknet ru2
topmail kz2
topnet tn2
tpg com.au3
triad.rr com2@us
tstt net.tt2
ttmail com3@tr
ttnet net.tr2
tts ru1
turbonett com2@gt
turk net2@tr
tut by5
tuta io3 com2 me1
tutamail com2
tutanota com3 de1
tvn hu2
tvnet lv2
twc com3@us
twcny.rr com2@us
ua fm3@ua
udm net2@ru
ufanet ru2
ukonline co.uk2
ukr net5@ua
ukrpost net2@ua ua2
ukrtel net2@ua
umail uz3
une net.co3
uni de1
unitybox de3
uno ee2
uol com.br5 com.ar1 com.co1 com.mx1 com.ve1
uolsinectis com.ar2
upcmail hu3 nl3 cz2 ie2 ro2 sk2 at1
uqmobile jp3
usa com1@us net1
uswest net1@us
utanet at3
uzpak uz2
veloxmail com.br2
verizon net5@us
versanet de2
versatel nl2
vfemail net1
videotron ca4
vip hr2
vip.126 com2@cn
vip.163 com3@cn
vip.188 com2@cn
vip.interia pl2
vip.onet pl3
vip.qq com3@cn
vip.sina com3@cn
vip.wp pl3
vipmail hu3 ru1
virgilio it5
virgin net3@gb
virginmedia com5@gb co.uk2
vivaldi net1
vk com3@ru
vnn vn3
vo lu2
vodacom co.za2
vodafone co.nz3 de3 es3 it3 ie2 net2@gb pt2 co.uk1 hu1 ne.jp1 nl1
vodamail co.za3
voila fr3
volia com2@ua
voliacable com2@ua
volja net2@si
volny cz3
voo be3
vp pl4
vsnl com2@in net2@in
vtr net3@cl
waitrose com2@gb
walla co.il5 com4@il
wanadoo fr5 es3 co.uk2 nl2 be1
wananchi com2@ke
wavecable com2@us
web de6
webmail co.za3
webspeed dk3
welho com2@fi
well com1@us
westnet com.au3
wideopenwest com2@us
wildblue net2@us
windowslive com3 es2 fr2
windstream net3@us
wippies com2@fi
wlink com.np2
wmconnect com1@us
wo cn2 com.cn2
woh.rr com2@us
worldnet.att net2@us
wow com1
wowway com3@us
wp pl5
writeme com1
wxs nl3
xaker ru2
xmail ru1
xs4all nl4
xtra co.nz5
y net.ye2
y-mobile ne.jp1
y7mail com4@au
ya ru5 com2@es
yahoo com7 co.jp6 co.uk6 fr6 ca5 co.id5 co.in5 com.ar5 com.au5 com.br5 com.mx5 com.tw5 de5 es5 in5 it5 co.nz4 co.th4 com.hk4 com.my4 com.ph4 com.sg4 com.tr4 com.vn4 gr4 ie4 ro4 at3 be3 ch3 cl3 co.kr3 co.za3 com.co3 com.pe3 com.ve3 dk3 nl3 no3 pl3 pt3 se3 bg2 cn2 com.cn2 com.hr2 cz2 fi2 hu2 co.hu1 co.il1 com.ua1 ee1 hr1 lt1 lv1 ne.jp1 rs1 si1 sk1 ae0
yandex ru7 com5@ru by4 kz4 ua4 com.tr3 uz3 az1 co.il1 com.am1 com.ge1 ee1 fr1 kg1 lt1 lv1 md1 net1@ru tj1 tm1 com.ua0 pl0
yandex-team ru0
ybb ne.jp4
yeah net4@cn
ygm com1
ykt ru2
ymail com4 ne.jp2
ymobile ne.jp3
youmail dk2
zaclys net1@fr
zahav net.il3
zamnet zm2
zaq ne.jp2
zebra lt2
zeelandnet nl3
zen co.uk2
ziggo nl5
zipmail com.br3
ziza ru1
zmail ru1
zoho com3 com.au1 com.cn1 eu1 in1 jp1
zohocloud ca1
zohomail com2 eu2 in2 ca1 com.au1 jp1 sa1
zonnet nl3
zoominternet net2@us
zoomtown com2@us
zoznam sk4
`;
