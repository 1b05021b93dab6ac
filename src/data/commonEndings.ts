/**
 * Endings that are real and common enough to be taken as meant. Two-letter endings are in
 * `countryEndings`. Sources: IANA's root zone for existence, our own knowledge for which are in
 * everyday use for mail, 2026-11-23. To refresh: edit by hand; `test/data` checks each against
 * IANA's list in @hapi/tlds (BSD-3-Clause).
 */
export const commonEndings =
  ' com net org edu gov mil int info biz name pro mobi aero coop museum jobs travel asia cat tel xxx post ' +
  'app dev page blog shop store online site website space tech cloud email live life world today ' +
  'digital agency studio design media news group team work works company business solutions services ' +
  'systems network technology software consulting center club fun games top xyz icu vip one fyi link host ' +
  'press wiki art photo photography video music film fm love health care clinic doctor school academy ' +
  'education university training finance money bank capital fund legal law lawyer house homes estate ' +
  'realty land city town london paris berlin nyc moscow tokyo wien koeln hamburg bayern amsterdam istanbul ' +
  'vegas miami africa lat eus gal scot wales quebec krd ruhr saarland swiss tirol brussels vlaanderen ' +
  'global international social support help zone guru expert ninja rocks cool ltd gmbh inc llc plus bio ' +
  'farm garden green energy eco auto car cars bike taxi restaurant pizza bar cafe coffee pub beer wine ' +
  'fashion style shoes jewelry beauty salon hair kids toys gifts family baby dating community church ' +
  'foundation charity ngo ong review reviews guide tips events tours holiday vacations hotels camp ' +
  'run fit yoga golf football hockey tennis racing fans party buzz wtf lol moda ink tattoo red blue black ' +
  'pink codes computer hosting domains directory download click bid loan men win ' +
  'google apple yandex ';
