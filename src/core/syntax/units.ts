/** Signs that rules name, as UTF-16 units. The build writes their values where they are used. */
export const QUOTE = 34;
export const DASH = 45;
export const DOT = 46;
export const AT = 64;
export const BRACKET = 91;
