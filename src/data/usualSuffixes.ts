/**
 * The suffixes that most addresses have, each with a digit: how common it is, on the scale of
 * `providers`. A typo in the suffix of any domain is put right to one of these, where what was typed
 * exists nowhere. Source: our own judgement from the sizes of the registries, Russia counted
 * ten-fold as in `providers`, 2026-11-23. To refresh: edit by hand.
 */
export const usualSuffixes =
  'com9 ru8 net7 org7 de7 co.uk6 fr6 it6 nl5 pl5 es5 ua5 by4 kz4 eu5 info4 edu5 gov4 com.br6 com.au5 ' +
  'ca5 ch4 at4 be4 cz4 se4 io4 co.jp4 co.in4 co.za4 com.tr4 com.ua4 com.mx4 com.ar4 ac.uk4 org.uk4 gov.uk3';
