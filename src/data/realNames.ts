/**
 * Names that are real as a rule: what begins with hotel, a longer word before cloud, and two letters or more
 * before -online, as German newspapers have it (tz-online.de). Source: our own judgement, 2026-11-26.
 */
export const realNames = /^hotels?(?!m?ai?l\.)|[a-z0-9-]{3}cloud\.|^(?!tt)[a-z]{2,}-online\./;
