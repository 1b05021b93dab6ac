/**
 * Everyday English words that are so near to the name of a provider that it would be suggested: under an ending that exists they are
 * rather somebody's name than a slip.
 * Generated from dale-chall 2.0.1 (MIT), the Dale-Chall list of familiar words, 2026-11-23:
 * 80 of 2942 words. To refresh: update the package, then `npm run generate`.
 */
export const everydayWords =
  'adventure alike alive all ant apart arrange art ball bill boo book chart chatter cloud cluck cod cow dam dock doll excited fail flesh freeze fret fried hail hint jail junk kiss lane last least lemon lend lice lie life lift like lime line lit liver lives lost lover mad maid man mask men mew milk mill nail never note pail people rail roll sail sill sin ski slice sly soil swell tail tree wall wee weed wet wren yonder';
