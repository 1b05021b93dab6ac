import { figuresOf, withholdBelow } from './measure.mjs';

const WIDTH = 760;
const HEIGHT = 430;
const LEFT = 62;
const RIGHT = 36;
/** Labels are at least that far apart. */
const LINE = 15;
const TOP = 24;
const BOTTOM = 58;
/** Real domains touched, in %: a log scale, for the peers are a thousandfold apart. Left of it is none. */
const LEAST = 0.01;
const MOST = 100;

const LEVELS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

const x = (touched) => {
  const share = Math.log(Math.max(touched, LEAST) / LEAST) / Math.log(MOST / LEAST);
  return Math.round((LEFT + share * (WIDTH - LEFT - RIGHT)) * 10) / 10;
};
const y = (fixed) => Math.round((TOP + (1 - fixed / 100) * (HEIGHT - TOP - BOTTOM)) * 10) / 10;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const label = (at, text, more = '') =>
  `<text x="${at[0]}" y="${at[1]}" ${more}>${escape(text)}</text>`;

function axes() {
  const lines = [];
  for (const fixed of [0, 20, 40, 60, 80, 100]) {
    lines.push(`<path class="grid" d="M${LEFT} ${y(fixed)}H${WIDTH - RIGHT}"/>`);
    lines.push(label([LEFT - 8, y(fixed) + 4], `${fixed} %`, 'text-anchor="end"'));
  }
  for (const touched of [0.01, 0.1, 1, 10, 100]) {
    const text = touched === LEAST ? 'none' : `${touched} %`;
    lines.push(`<path class="grid" d="M${x(touched)} ${TOP}V${HEIGHT - BOTTOM}"/>`);
    lines.push(label([x(touched), HEIGHT - BOTTOM + 18], text, 'text-anchor="middle"'));
  }
  const middle = (LEFT + WIDTH - RIGHT) / 2;
  lines.push(
    label([middle, HEIGHT - 14], 'real domains touched (log scale)', 'text-anchor="middle"'),
  );
  lines.push(label([LEFT, TOP - 9], 'typos put right', 'class="strong"'));
  return lines;
}

/** Ours at several levels of `minimumConfidence`; three of them have names. */
function ours({ measured, eager }) {
  const at = (figures) => [x(figures.touched), y(figures.fixed)];
  const points = LEVELS.map((level) => at(figuresOf(withholdBelow(level, eager))));
  const named = [
    ['eager (0.4)', figuresOf(withholdBelow(0.4, eager)), 18],
    ['balanced (default)', figuresOf(measured), 34],
    ['conservative (0.9)', figuresOf(withholdBelow(0.9, eager)), 50],
  ];
  return [
    `<polyline class="ours" points="${points.map((point) => point.join(',')).join(' ')}"/>`,
    ...named.flatMap(([name, figures, below]) => {
      const [cx, cy] = at(figures);
      const text = [Math.max(cx + 10, x(0.09)), cy + below];
      return [
        `<path class="leader" d="M${cx} ${cy}L${text[0] - 4} ${text[1] - 4}"/>`,
        `<circle class="ours-dot" cx="${cx}" cy="${cy}" r="5"/>`,
        label(text, `addressee, ${name}`, 'class="strong"'),
      ];
    }),
  ];
}

/** The others, from top to bottom; a label makes room for the one above it. */
function others(peers) {
  const points = peers.map(({ name, measured }) => ({ name, ...figuresOf(measured) }));
  let above = 0;
  return points
    .sort((a, b) => b.fixed - a.fixed)
    .flatMap(({ name, touched, fixed }) => {
      const isRight = x(touched) > WIDTH * 0.7;
      above = Math.max(y(fixed) + 4, above + LINE);
      return [
        `<circle class="peer" cx="${x(touched)}" cy="${y(fixed)}" r="5"/>`,
        label(
          [x(touched) + (isRight ? -10 : 10), above],
          name,
          `text-anchor="${isRight ? 'end' : 'start'}"`,
        ),
      ];
    });
}

/**
 * The curve of `minimumConfidence` beside the other packages, as an SVG: how many typos are put right
 * against how many right addresses are touched.
 */
export const curveChart = (
  own,
  peers,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">Typos put right against real domains touched: addressee at three settings, and other packages</title>
<style>
text{font:13px system-ui,sans-serif;fill:#333}.strong{font-weight:600;fill:#111}
.grid{stroke:#ddd;fill:none}.ours{stroke:#1f5fd6;stroke-width:2.5;fill:none}
.ours-dot{fill:#1f5fd6}.peer{fill:#8a8f98}.leader{stroke:#9bb4e6;fill:none}
</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...axes(), ...others(peers), ...ours(own)].join('\n')}
</svg>
`;
