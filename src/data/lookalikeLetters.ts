/**
 * Letters of other alphabets that look like English ones on the screen, each pair written together:
 * the foreign letter, then the English one. Source: our own knowledge of the Cyrillic, Greek and
 * Armenian alphabets and of the Latin letters that Unicode normalisation leaves alone, 2026-11-23.
 * To refresh: edit by hand; `test/data` checks the pairs.
 */
export const lookalikeLetters =
  'аaвbеeкkмmнhоoрpсcтtуyхxіiїiјjѕsԁdԛqԝwһhӏlүyґrёe' +
  'АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSЇIЁE' +
  'αaβbεeιiκkνvοoρpτtυuχxγyωwηn' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  'հhոnսuօoցgզq' +
  'ıiłløođdħhŋnɡgɑaſs';
