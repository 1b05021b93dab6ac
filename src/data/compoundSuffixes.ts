/**
 * Second-level suffixes under which the public registers domains: the label, a colon, the countries.
 * Source: our own knowledge of the registries' rules, 2026-11-23. To refresh: edit by hand;
 * `test/data` checks that the countries exist.
 */
export const compoundSuffixes =
  'co:uk,jp,kr,in,za,nz,il,th,id,ke,ug,tz,zw,zm,bw,cr,ve,at,hu,ma,mz,ao,ls,na,rw,sz,uz,im,je,gg,bb,ck ' +
  'com:br,au,mx,ar,tr,cn,hk,tw,sg,my,ph,vn,ua,pl,pe,co,ec,uy,py,ve,bo,do,gt,sv,hn,ni,pa,pr,cu,jm,bz,eg,' +
  'sa,kw,bh,qa,om,lb,jo,ly,tn,mt,cy,gr,pt,es,ng,gh,pk,bd,np,lk,bn,kh,mm,fj,pg,by,kz,ge,az,uz,tj,mk,ro,' +
  'ru,fr,de,se,na,et,sy,ye,iq,ps,mo,ag,ai,bs,gi,gy,ky,lc,ms,vc,vi,ws,sb,nf,mg,mv,al,ba,am,af,bi,gp,gu,ht,hr,kg,ki,lr,lv,ml,mu,mw,nr,rw,sd,sh,sl,so,st,tl,tm,to,ug,vu,zm,dm ' +
  'net:br,au,mx,ar,tr,cn,hk,tw,sg,my,ph,vn,ua,pl,pe,co,ec,uy,ve,do,gt,nz,il,uk,za,in,id,pk,sa,eg,jo,lb,ru,kz,th,je ' +
  'org:br,au,mx,ar,tr,cn,hk,tw,sg,my,ph,vn,ua,pl,pe,co,ec,uy,ve,uk,nz,il,za,in,pk,sa,eg,ru,es,gr ' +
  'edu:br,au,mx,ar,tr,cn,hk,tw,sg,my,ph,vn,ua,pl,pe,co,ec,uy,ve,in,pk,sa,eg,es,gr,kz,ge ' +
  'ac:uk,jp,kr,in,za,nz,il,th,id,ke,at,ir,be,ma,ug,tz,zw gov:uk,br,au,cn,in,il,tr,ua,za,it,pl,ie ' +
  'ne:jp,kr,ke,tz or:jp,kr,at,id,th,ke,tz go:jp,kr,id,th,ke,tz gob:mx,ar,es,pe,ec,cl,ve gouv:fr ' +
  'ltd:uk plc:uk me:uk sch:uk nhs:uk geek:nz school:nz govt:nz id:au asn:au web:za nom:br eng:br adv:br ' +
  'med:br ind:br art:br blog:br msk:ru spb:ru pp:ru kiev:ua kyiv:ua kharkov:ua lviv:ua od:ua in:ua dp:ua ' +
  'waw:pl info:pl biz:pl k12:tr bel:tr web:tr gen:tr av:tr dr:tr idv:tw idv:hk muni:il my:id web:id sch:id ' +
  'firm:in gen:in ind:in nic:in res:in ad:jp ed:jp gr:jp lg:jp re:kr pe:kr tm:fr asso:fr prd:fr ';
