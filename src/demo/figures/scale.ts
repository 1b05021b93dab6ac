/** An axis: what it measures, and which part of it is on show. */
export interface Axis {
  /** What is measured, with its unit. */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly isLog?: boolean;
  /** The values that get a line. */
  readonly ticks: readonly number[];
  /** How a value is written; as it is by default. */
  readonly format?: (value: number) => string;
}

/**
 * Where a value lies on an axis.
 *
 * @returns 0 at its beginning, 1 at its end; what is outside is put at the nearer one
 */
export function shareOf({ min, max, isLog = false }: Axis, value: number): number {
  const at = isLog ? Math.log : (number: number) => number;
  // A log scale has no zero: what is below its beginning counts as there.
  const inside = Math.min(Math.max(value, min), max);
  return (at(inside) - at(min)) / (at(max) - at(min));
}

/** The powers of ten from below the least to above the most. */
export function decades(values: readonly number[]): number[] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: to - from + 1 }, (_, i) => Number(`1e${from + i}`));
}
