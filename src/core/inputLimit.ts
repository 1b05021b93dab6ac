/**
 * Longest input that is looked at, in UTF-16 units, surrounding spaces included: four times the
 * longest address, so that every function answers in bounded time.
 */
export const MAX_INPUT_UNITS = 1000;
