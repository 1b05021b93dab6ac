/** Names that are real as a rule: what begins with hotel, and a longer word before cloud. */
export const realNames = /^hotels?(?!m?ai?l\.)|[a-z0-9-]{3}cloud\./;
