/**
 * Longer tlds that are common enough to be taken as meant; those of two to four letters are all in
 * `shortTlds`. Sources: IANA's root zone for existence, our own knowledge for which are in
 * everyday use for mail, 2026-11-23. To refresh: edit by hand; `test/data` checks each against
 * IANA's list in @hapi/tlds (BSD-3-Clause).
 */
export const longTlds =
  ' academy agency berlin business center church cloud company consulting design digital education email ' +
  'events family global google group health house international london media moscow museum network online ' +
  'photography school services software solutions space store studio support systems today travel university ' +
  'vegas world yandex ';
