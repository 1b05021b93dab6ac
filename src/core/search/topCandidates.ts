import { SCORE } from '../model/index.js';
import type { Candidate } from '../model/index.js';

/**
 * The candidates for what was meant. Those that the best outdoes by more than the margin are not
 * worth their time.
 */
export class TopCandidates {
  readonly #candidates: Candidate[] = [];
  readonly #margin: number;
  /** What rules forbid, noted for an explanation. */
  readonly vetoed: Candidate[] = [];
  /** The least score that is still of interest. */
  least: number;

  /**
   * @param least - the score that is needed to be suggested
   * @param margin - how far below the best, and below what is needed, a candidate is still told of; when
   * left out, only those count that could be suggested themselves
   */
  constructor(least: number, margin?: number) {
    this.#margin = margin ?? SCORE.margin;
    this.least = least - (margin ?? 0);
  }

  /** Notes what a rule forbids, for an explanation. */
  forbid(candidate: Candidate): void {
    if (candidate.score >= this.least) this.vetoed.push(candidate);
  }

  /** A provider that was found twice counts with its better score. */
  add(candidate: Candidate): void {
    const { provider, score } = candidate;
    if (score < this.least) return;
    this.least = Math.max(this.least, score - this.#margin);
    const at = this.#candidates.findIndex((each) => each.provider.domain === provider.domain);
    if (at < 0) this.#candidates.push(candidate);
    else if (this.#candidates[at]!.score < score) this.#candidates[at] = candidate;
  }

  /** @returns the candidates, the likeliest first */
  sorted(): Candidate[] {
    return this.#candidates.sort((a, b) => b.score - a.score);
  }
}
