/**
 * How often a property is tried: as often as its test says, or an `ADDRESSEE_RUNS_DIVISOR`-th of that,
 * where the tests run once for every mutant.
 */
export const runs = (full: number): number =>
  Math.ceil(full / Number(process.env.ADDRESSEE_RUNS_DIVISOR ?? 1));
