/**
 * Russian letters as people write them in English ones, each pair written together: the letter, a
 * colon, its reading; the space ends the pair. Source: the common practice that GOST 7.79-2000
 * (system B) and passports share for these letters, chosen for the names of mail services,
 * 2026-11-23. To refresh: edit by hand.
 */
export const transliteration =
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ' +
  'х:h ц:ts ч:ch ш:sh щ:sch ъ: ы:y ь: э:e ю:u я:ya';
