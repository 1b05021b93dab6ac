/**
 * Measures functions against each other so that the ratios hold on a busy machine: they take turns
 * in short rounds, so that whatever slows the machine slows them all, and the medians are compared.
 */
import { performance } from 'node:perf_hooks';

/** The last results are kept here: what nobody reads, a compiler may leave out. */
const sink = Array.from({ length: 256 });

/** Rounds a function takes part in; odd, so that the median is a value that was seen. */
const ROUNDS = 41;
/** Long enough that the clock's grain and one interrupt don't matter, short enough to take turns. */
const ROUND_MS = 8;
const WARM_UP_MS = 250;

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/**
 * A loop of its own for a subject. All subjects in one loop would share its call site: the optimiser
 * would inline none of them, and the first to be warmed up would be compiled for itself alone.
 */
function ownLoop(name, call) {
  const body = `// ${name}
    for (let n = 0; n < times; n++)
      for (let i = 0; i < inputs.length; i++) sink[i & 255] = call(inputs[i]);`;
  const loop = new Function('call', 'inputs', 'times', 'sink', body);
  return (inputs, times) => loop(call, inputs, times, sink);
}

function timeOf(loop, inputs, times) {
  const start = performance.now();
  loop(inputs, times);
  return performance.now() - start;
}

/** Warms a subject up and finds how often it goes through the inputs in one round. */
function prepare([name, call], inputs, warmUpMs) {
  const loop = ownLoop(name, call);
  const until = performance.now() + warmUpMs;
  let once = timeOf(loop, inputs, 1);
  while (performance.now() < until) once = timeOf(loop, inputs, 1);
  const times = Math.max(1, Math.round(ROUND_MS / Math.max(once, 0.001)));
  return { name, loop, times, samples: [] };
}

/**
 * @param subjects - name → function of one input
 * @param inputs - what each is called with, in order
 * @returns name → `{ ns, ratio(other) }`: the median time of a call, and how many times as long as
 * another subject's it is, the median over the rounds
 */
export function compare(subjects, inputs, { rounds = ROUNDS, warmUpMs = WARM_UP_MS } = {}) {
  const all = Object.entries(subjects).map((each) => prepare(each, inputs, warmUpMs));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < all.length; turn++) {
      // Another one begins each round: nobody always runs after the same neighbour.
      const { loop, times, samples } = all[(turn + round) % all.length];
      samples.push((timeOf(loop, inputs, times) / times / inputs.length) * 1e6);
    }
  }
  const samplesOf = Object.fromEntries(all.map(({ name, samples }) => [name, samples]));
  return Object.fromEntries(
    all.map(({ name, samples }) => [
      name,
      {
        ns: median(samples),
        ratio: (other) => median(samples.map((ns, i) => ns / samplesOf[other][i])),
      },
    ]),
  );
}

/**
 * The time of each input by itself: the least over the rounds, which no other program disturbed.
 *
 * @returns nanoseconds, an input each
 */
export function leastTimes(call, inputs, { rounds = 7, capMs = 15_000 } = {}) {
  const least = inputs.map(() => Infinity);
  const until = performance.now() + capMs;
  for (let round = 0; round < rounds && (round < 2 || performance.now() < until); round++) {
    for (let i = 0; i < inputs.length; i++) {
      const start = performance.now();
      sink[i & 255] = call(inputs[i]);
      least[i] = Math.min(least[i], (performance.now() - start) * 1e6);
    }
  }
  return least;
}
