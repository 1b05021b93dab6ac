/**
 * Names of providers that are everyday words or common company names: under any other real suffix
 * somebody else may well have them (mail.li, orange.es, home.ru). Source: our own judgement, name by
 * name, 2026-11-23. To refresh: edit by hand.
 */
export const genericNames =
  ' mail email post inbox list live me home web online free orange sky bell planet terra virgin box club ' +
  'one hot in usa student uno pipeline freemail webmail netmail mymail alice tin iol tele2 vodafone o2 ' +
  't-online telekom connect africa europe asia engineer consultant doctor lawyer king ya internet mailbox ' +
  'inet net telefonica laposte proximus swisscom telia telenor ';

/**
 * Provider names that end real words or company names, so that text stuck before them says little:
 * momijicloud.com is no typo for icloud.com. Source and refreshing as above.
 */
export const commonTails = ' icloud cloud mail online home live post web inbox list ';

/**
 * Brands that hold their name under nearly every suffix: yandex.net is no typo for yandex.ru. Source and
 * refreshing as above.
 */
export const ownedEverywhere =
  ' accenture amazon apple cisco deloitte facebook gazprom google huawei ibm lukoil microsoft oracle posteo ' +
  'samsung sberbank siemens yandex ';
