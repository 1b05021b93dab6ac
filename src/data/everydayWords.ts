/**
 * Everyday English words that are so near to the name of a provider that it would be suggested: under an ending that exists they are
 * rather somebody's name than a slip.
 * Generated from dale-chall 2.0.1 (MIT), the Dale-Chall list of familiar words, 2026-11-23:
 * 106 of 2942 words. To refresh: update the package, then `npm run generate`.
 */
export const everydayWords =
  'adventure alike alive all anger ant apart arrange art bank boo book charge chart chatter cheat cloud cluck coast cod cow dam dive dock doll eve excited eye fail fist five flesh freeze fret fried frost give goal hail hello hint hive jail junk kiss lad lane last least leave lemon lend level lice lie life lift like lime line lit liver lives lost lover mad maid male man mask meal men mew mile milk mill nail never note overeat pail rail rent roll rumble sail see sent sill sin sir ski slice sly soil strange stream swell tail tree wall wee weed wet wren yonder';
