/**
 * Everyday English words that are so near to the name of a provider that it would be suggested: under an ending that exists they are
 * rather somebody's name than a slip.
 * Generated from dale-chall 2.0.1 (MIT), the Dale-Chall list of familiar words, 2026-11-26:
 * 96 of 2942 words. To refresh: update the package, then `npm run generate`.
 */
export const everydayWords =
  'adventure alike alive all ant arrange art boo book charge chart chatter cloud cluck coast cod cow dam dive dock eve excited fail fist five flesh frame freeze fret fried give goal hail hay hint hive jail junk last least leave lend level lice lie life lift like lime line lit liver lives lost love lover mad maid male man mask meal men mew mile milk mill nail never note oil pail paste rail rumble sail see shine sill sin sir ski slice sly soil strange stream swell tail ton tree wall wee wet wren yonder';
