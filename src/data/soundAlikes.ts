/**
 * Spellings that sound alike or look alike in print, one pair a word, a slash between. Each says
 * "who means the one may well type the other". Source: our own knowledge of how Russian, English,
 * French, German and Spanish speakers hear the names of mail services, 2026-11-23. To refresh: edit
 * by hand; `npm run accuracy` shows what a pair brings.
 */
export const soundAlikes =
  'ks/x cs/x ph/f ck/k c/k q/k kk/k oo/u ou/u oo/o ee/i ei/ai ey/ai ai/ei ay/ai ei/a e/ei ie/i y/i j/i ' +
  'ja/ya ia/ya j/y w/v vv/w v/w b/v s/z tz/z ts/z sh/s ch/sh dj/j dge/g dzh/j dj/g j/g zh/g ' +
  'rn/m nn/m ni/m cl/d 0/o 1/l 1/i l/i i/l 3/e 4/a 5/s a/e e/i a/o o/u th/t d/t t/d g/c n/m m/n';
