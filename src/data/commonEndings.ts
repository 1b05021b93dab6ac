/**
 * Longer endings that are common enough to be taken as meant; those of two to four letters are all in
 * `shortEndings`. Sources: IANA's root zone for existence, our own knowledge for which are in
 * everyday use for mail, 2026-11-23. To refresh: edit by hand; `test/data` checks each against
 * IANA's list in @hapi/tlds (BSD-3-Clause).
 */
export const commonEndings =
  ' academy africa agency amsterdam apple bayern beauty berlin black brussels business capital ' +
  'center charity church click clinic cloud codes coffee community company computer consulting ' +
  'dating design digital directory doctor domains download education email energy estate events ' +
  'expert family fashion finance football foundation games garden gifts global google green group ' +
  'guide hamburg health hockey holiday homes hosting hotels house international istanbul jewelry ' +
  'koeln lawyer legal london media miami money moscow museum music network ninja online paris ' +
  'party photo photography pizza press quebec racing realty restaurant review reviews rocks ' +
  'saarland salon school services shoes social software solutions space store studio style support ' +
  'swiss systems tattoo technology tennis tirol today tokyo tours training travel university ' +
  'vacations vegas video vlaanderen wales website works world yandex ';
