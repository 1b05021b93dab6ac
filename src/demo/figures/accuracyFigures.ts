/** What `npm run accuracy` wrote, as the page draws it. */
import figures from '../../../docs/accuracy.json';
import type { Bar } from './BarChart.js';
import type { TableData } from './Figure.js';
import type { Series } from './PlotChart.js';
import type { Axis } from './scale.js';

export { figures };

const { tools, levels, reliability } = figures;
export const ours = tools[0]!;

/** Zero is at the end of the log scale: what is touched less than that is none, or nearly. */
const LEAST = 0.01;

export const percent = (value: number): string => `${value} %`;
const toPercent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
const isOurs = ({ name }: { readonly name: string }): boolean => name === ours.name;
/** Without the owner: it is the longest part of the name, and says nothing here. */
const short = (name: string): string => name.replace(/^@(\w+)\/.*/, '$1');

export const PERCENT: Axis = {
  label: '%',
  min: 0,
  max: 100,
  ticks: [0, 20, 40, 60, 80, 100],
  format: percent,
};

/** Typos put right and wrong, of two sets. */
export const typoBars: readonly Bar[] = tools.map((tool) => ({
  name: tool.name,
  isOurs: isOurs(tool),
  value: tool.fixed,
  bad: tool.wrong,
  text: `${tool.fixed} right, ${tool.wrong} wrong`,
}));
export const freshBars: readonly Bar[] = tools.map((tool) => ({
  name: tool.name,
  isOurs: isOurs(tool),
  value: tool.fresh.fixed,
  bad: tool.fresh.wrong,
  text: `${tool.fresh.fixed} right, ${tool.fresh.wrong} wrong`,
}));

const barsOf = (key: 'touched' | 'flashed' | 'invented'): readonly Bar[] =>
  tools.map((tool) => ({
    name: tool.name,
    isOurs: isOurs(tool),
    value: tool[key],
    text: String(tool[key]),
  }));
export const touchedBars = barsOf('touched');
export const flashedBars = barsOf('flashed');
export const inventedBars = barsOf('invented');

export const toolTable: TableData = {
  columns: [
    '%',
    'right',
    'wrong',
    'right, held-out typos',
    'wrong, of these',
    'invented',
    'touched',
    'flashed',
  ],
  rows: tools.map(({ name, version, fixed, wrong, fresh, invented, touched, flashed }) => [
    version ? `${name} ${version}` : name,
    fixed,
    wrong,
    fresh.fixed,
    fresh.wrong,
    invented,
    touched,
    flashed,
  ]),
};

export const touchedAxis: Axis = {
  label: 'real domains touched, log scale',
  min: LEAST,
  max: 100,
  isLog: true,
  ticks: [LEAST, 0.1, 1, 10, 100],
  format: (value) => (value === LEAST ? 'none' : percent(value)),
};

/** Typos put right against real domains touched. */
export const balance: readonly Series[] = [
  {
    name: 'addressee, from eager to conservative',
    kind: 'ours',
    isLine: true,
    label: ours.name,
    labelAt: 0,
    points: levels.map(({ touched, fixed }) => [touched, fixed]),
  },
  ...tools
    .filter((tool) => !isOurs(tool))
    .map(({ name, touched, fixed }): Series => ({
      name,
      kind: 'peer',
      label: short(name),
      points: [[touched, fixed]],
    })),
];

export const confidenceAxis: Axis = {
  label: 'minimumConfidence',
  min: 0.4,
  max: 1,
  ticks: [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
};

const levelSeries = (
  key: 'fixed' | 'wrong' | 'invented' | 'touched',
  kind: Series['kind'],
): Series => ({
  name: key,
  kind,
  isLine: true,
  points: levels.map((level) => [level.minimumConfidence, level[key]]),
});
export const rightLevels = [levelSeries('fixed', 'ours')];
export const badLevels = [
  levelSeries('invented', 'doubtful'),
  levelSeries('wrong', 'bad'),
  levelSeries('touched', 'peer'),
];

export const levelTable: TableData = {
  columns: ['minimumConfidence', 'right, %', 'wrong, %', 'invented, %', 'touched, %'],
  rows: levels.map(({ minimumConfidence, fixed, wrong, invented, touched }) => [
    minimumConfidence,
    fixed,
    wrong,
    invented,
    touched,
  ]),
};

/** What confidence promised, and what came of it. */
export const calibration: readonly Series[] = [
  {
    name: 'as promised',
    kind: 'guide',
    isLine: true,
    points: [
      [0.4, 40],
      [1, 100],
    ],
  },
  {
    name: 'addressee',
    kind: 'ours',
    isLine: true,
    points: reliability.map(({ mean, right, suggestions }) => [
      mean,
      toPercent(right, suggestions),
    ]),
  },
];

export const calibrationTable: TableData = {
  columns: ['confidence', 'suggestions', 'right', 'wrong', 'of real domains', 'mean', 'right, %'],
  rows: reliability.map(({ from, to, suggestions, right, wrong, ofRealDomains, mean }) => [
    `${from} to ${to}`,
    suggestions,
    right,
    wrong,
    ofRealDomains,
    mean,
    toPercent(right, suggestions),
  ]),
};

type Group = (typeof figures.mechanisms)[number];

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** A market by the name of its country; a kind of typo, or several countries, as it is called. */
const titleOf = (name: string): string =>
  name.length === 2 ? regions.of(name.toUpperCase())! : name.replaceAll('-', ' ');

/** Of typos of one kind; those that are missed the most first. */
export const groupBars = (groups: readonly Group[]): readonly Bar[] =>
  groups
    .map(({ name, typos, fixed, wrong }) => ({
      name: titleOf(name),
      isOurs: true,
      value: toPercent(fixed, typos),
      bad: toPercent(wrong, typos),
      text: `${toPercent(fixed, typos)} %, ${fixed} of ${typos}`,
    }))
    .sort((one, other) => one.value - other.value);

export const groupTable = (what: string, groups: readonly Group[]): TableData => ({
  columns: [what, 'typos', 'right', 'wrong', 'nothing suggested'],
  rows: groups.map(({ name, typos, fixed, wrong, none }) => [
    titleOf(name),
    typos,
    fixed,
    wrong,
    none,
  ]),
});
