/**
 * Everyday English words that are so near to the name of a provider that it would be suggested: under a suffix that exists they are
 * rather somebody's name than a typo.
 * Generated from dale-chall 2.0.1 (MIT), the Dale-Chall list of familiar words, 2026-11-26:
 * 104 of 2942 words. To refresh: update the package, then `npm run generate`.
 */
export const everydayWords =
  'adventure alike alive all ant apiece arrange art charge chart chatter cloud coast cod cow dam dive dock doll eve excited fail fist five flesh frame freeze fret fried frost give goal hail hay hint hive jail junk lad lane last least leave lend level lice lie life lift like lime line listen lit liver lives lost love lover mad magic maid make male man mark mask meal men mew mile milk mill nail never note pail paste rail roll rumble sail see shine sill sin sip sir ski slice sly small snail soil strange swell tail ton tree wall wee wet wren yonder';
