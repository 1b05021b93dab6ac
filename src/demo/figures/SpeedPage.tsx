import type { ReactNode } from 'react';
import { BarChart } from './BarChart.js';
import * as data from './benchmarkFigures.js';
import { DataTable, Figure } from './Figure.js';
import './figures.css';
import { PlotChart } from './PlotChart.js';
import { Provenance } from './Provenance.js';
import { Tile } from './Tile.js';

const { benchmark, compare, file, growth, targets } = data;

/** How fast it is, beside other packages and beside what was aimed at. */
export function SpeedPage() {
  return (
    <div className="figures">
      <dl className="tiles">
        {data.headlines.map((tile) => (
          <Tile key={tile.name} {...tile} />
        ))}
      </dl>
      <Provenance {...file} />
      <Targets />
      <Contents />
      <Section name="react">
        <Chart
          name="react"
          column="µs a key"
          title="From the event to the commit"
          unit="µs a key, in Chromium"
        />
      </Section>
      <Section name="typing">
        <Chart
          name="typing"
          column="µs a key"
          title="Validate and suggest"
          unit="µs a key, in Node"
        />
        <Chart
          name="typing"
          column="after the @, µs"
          title="The keys after the @ alone"
          unit="µs a key, in Node"
        />
      </Section>
      <Section name="suggest">
        {['one slip', 'unknown', 'exact', 'every prefix'].map((column) => (
          <Chart
            key={column}
            name="suggest"
            column={column}
            title={SUGGEST_TITLES[column]!}
            unit="µs a call, log scale"
            isLog
          />
        ))}
      </Section>
      <Section name="validate">
        <Chart name="validate" column="valid, ns" title="Right addresses" unit="ns a call" />
        <Chart name="validate" column="invalid, ns" title="Wrong addresses" unit="ns a call" />
      </Section>
      <Section name="bytes">
        <Chart name="bytes" column="gzipped, kB" title="To validate" unit="kB, gzipped" />
        <Chart name="bytes" column="gzipped, kB" table={1} title="To suggest" unit="kB, gzipped" />
        <Chart name="bytes" column="gzipped, kB" table={2} title="A field" unit="kB, gzipped" />
      </Section>
      <Section name="coldStart">
        <Chart name="coldStart" column="median, ms" title="To the first verdict" unit="ms" />
        <Chart
          name="coldStart"
          column="median, ms"
          table={1}
          title="To the first suggestion"
          unit="ms"
        />
      </Section>
      <Section name="longTasks">
        <Chart
          name="longTasks"
          column="slowest key, ms, median"
          title="Until the slowest key is painted"
          unit="ms, in steps of 8"
          leaveOut={/blocks/}
        />
        <Chart
          name="longTasks"
          column="longest, ms"
          title="The longest of the long tasks"
          unit="ms; 0 where none took more than 50"
          leaveOut={/blocks/}
        />
      </Section>
      <Section name="manyFields">
        <Chart name="manyFields" column="mount, ms" title="To mount them" unit="ms" />
        <Chart name="manyFields" column="a key, µs" title="A key in one of them" unit="µs" />
        <Chart name="manyFields" column="a click, ms" title="A click beside them" unit="ms" />
      </Section>
      <Section name="hostile">
        <Chart
          name="hostile"
          column="ms"
          title="The text that takes the longest"
          unit="ms a call, log scale"
          isLog
        />
      </Section>
      <Section name="growth">
        <Growth />
      </Section>
      <Others />
      <p className="provenance">
        Versions:{' '}
        {Object.entries(file.versions)
          .map((pair) => pair.join(' '))
          .join(', ')}
        .
      </p>
    </div>
  );
}

const SUGGEST_TITLES: Readonly<Record<string, string>> = {
  'one slip': 'Domains with one slip',
  unknown: 'Domains that nobody knows',
  exact: 'Right domains',
  'every prefix': 'Half-typed addresses',
};

function Targets() {
  const missed = targets.filter(({ met }) => !met);
  const met = targets.filter((target) => target.met);
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">
        {met.length} of {targets.length} targets met
      </h2>
      <p>
        Each figure that matters has a target, and those that miss it are listed first until they
        are met. All that is compared takes turns in one process, in short rounds; times are
        medians. Ratios hold on a busy machine, while times are for orientation.
      </p>
      {missed.length > 0 && (
        <>
          <p>Not met:</p>
          <TargetList name="Targets not met" targets={missed} />
        </>
      )}
      <details className="met">
        <summary>The {met.length} that are met</summary>
        <TargetList name="Targets met" targets={met} />
      </details>
    </section>
  );
}

interface TargetListProps {
  readonly name: string;
  readonly targets: readonly data.Target[];
}

function TargetList({ name, targets: listed }: TargetListProps) {
  const wanted = ({ atMost, atLeast, unit }: data.Target): string =>
    `${atMost === undefined ? 'at least' : 'at most'} ${atMost ?? atLeast} ${unit}`.trim();
  return (
    <ul className="targets" aria-label={name}>
      {listed.map((target) => (
        <li key={target.what}>
          <span>{target.what.replaceAll('`', '')}</span>
          <b>
            {target.value} {target.unit}
          </b>
          <span>wanted: {wanted(target)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The sections below, by name. */
const CONTENTS: Readonly<Record<string, string>> = {
  react: 'A key in React',
  typing: 'A key without React',
  suggest: 'Suggesting',
  validate: 'Validating',
  bytes: 'Bytes',
  coldStart: 'Cold start',
  longTasks: 'On a machine six times as slow',
  manyFields: '500 fields on one page',
  hostile: 'A megabyte of anything',
  growth: 'Thousands of own domains',
};

/** Buttons, since a link would be read as one to another page: what follows the # is the route. */
function Contents() {
  const goTo = (name: string): void => {
    const heading = document.getElementById(`about-${name}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };
  return (
    <nav className="contents" aria-label="On this page">
      <ul>
        {Object.entries(CONTENTS).map(([name, title]) => (
          <li key={name}>
            <button type="button" className="example" onClick={() => goTo(name)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SectionProps {
  /** The benchmark whose text tells how it was measured. */
  readonly name: string;
  readonly children: ReactNode;
}

function Section({ name, children }: SectionProps) {
  return (
    <section aria-labelledby={`about-${name}`}>
      <h2 id={`about-${name}`} tabIndex={-1}>
        {CONTENTS[name]}
      </h2>
      <p>{benchmark(name).text.replaceAll('`', '')}</p>
      <div className="pair">{children}</div>
    </section>
  );
}

interface ChartProps {
  readonly name: string;
  readonly column: string;
  readonly title: string;
  readonly unit: string;
  readonly table?: number;
  readonly isLog?: boolean;
  readonly leaveOut?: RegExp;
}

function Chart({ name, column, title, unit, ...options }: ChartProps) {
  const { bars, axis, table, verdict } = compare(name, column, options);
  return (
    <Figure title={title} unit={unit} better="lower" table={table} note={verdict}>
      <BarChart bars={bars} axis={axis} />
    </Figure>
  );
}

function Growth() {
  return (
    <Figure
      title="A query with one slip"
      unit="µs, log scale, beside the built-in providers"
      better="lower"
      table={growth.table}
    >
      <PlotChart
        description="The time of a query rises slowly with the number of own domains. The figures are in the table."
        x={growth.x}
        y={growth.y}
        series={[{ name: 'addressee', kind: 'ours', isLine: true, points: growth.points }]}
      />
    </Figure>
  );
}

/** What is better read than drawn. */
function Others() {
  return ['mounts', 'counts'].map((name) => {
    const { title, text, tables } = benchmark(name);
    return (
      <section key={name} aria-labelledby={`about-${name}`}>
        <h2 id={`about-${name}`}>{title}</h2>
        <p>{text.replaceAll('`', '')}</p>
        {tables.map((table) => (
          <DataTable key={table.columns.join()} {...table} title={title} />
        ))}
      </section>
    );
  });
}
