/**
 * Names that are real as a rule: what begins with hotel, a longer word before cloud (but iclcloud is a typo), and
 * two letters or more before -online, as German newspapers have it (rz-online.de; one with a t may be a typo). Source: our own judgement, 2026-11-26.
 */
export const realNames = /^hotels?(?!m?ai?l\.)|^(?!ic)[a-z0-9-]{3,}cloud\.|^[a-su-z]{2,}-online\./;
