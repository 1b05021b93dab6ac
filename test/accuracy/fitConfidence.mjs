/**
 * Fits the scale of confidence: prints CONFIDENCE_AT_0 and CONFIDENCE_SLOPE of src/core/model/score.ts. Run
 * `npm run build` first, then `node test/accuracy/fitConfidence.mjs`.
 */
import { indexFor } from '../../dist/core/providers/indexFor.js';
import { decide } from '../../dist/core/suggest/decide.js';
import { madeTypos } from './madeTypos.mjs';
import { lookalikes, withoutLookalikes } from './unknownLookalikes.mjs';
import { inFitHalf } from './halves.mjs';

const EAGEREST = 0.4;
const STEPS = 20_000;
/** What all but equals a provider has this score by decree, not by evidence. */
const CERTAIN = 9;

const index = indexFor({});

/** The score of what is suggested, and whether it is right. */
function pointOf(domain, index, meant) {
  const { outcome, resolved, candidates } = decide(domain, index, {
    minimumConfidence: EAGEREST,
  });
  if (outcome !== 'suggested' || resolved.unknown || candidates.length === 0) return [];
  const { score } = candidates[0];
  return score >= CERTAIN ? [] : [[score, resolved.domain === meant ? 1 : 0]];
}

const points = [
  ...madeTypos()
    .filter(({ shown }) => inFitHalf(shown))
    .flatMap(({ shown, meant }) => pointOf(shown, index, meant.slice(meant.indexOf('@') + 1))),
  ...lookalikes()
    .filter(inFitHalf)
    .flatMap((domain) => pointOf(domain, withoutLookalikes(index), null)),
];

let at0 = 0;
let slope = 1;
for (let step = 0; step < STEPS; step++) {
  let byAt0 = 0;
  let bySlope = 0;
  for (const [score, right] of points) {
    const missing = right - 1 / (1 + Math.exp(-(at0 + slope * score)));
    byAt0 += missing;
    bySlope += missing * score;
  }
  at0 += byAt0 / points.length;
  slope += (0.3 * bySlope) / points.length;
}
console.log(`${points.length} suggestions: at 0 ${at0.toFixed(2)}, slope ${slope.toFixed(2)}`);
