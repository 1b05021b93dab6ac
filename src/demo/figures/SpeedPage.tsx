import { BarChart } from './BarChart.js';
import * as data from './benchmarkFigures.js';
import { DataTable, Figure } from './Figure.js';
import './figures.css';
import { PlotChart } from './PlotChart.js';
import { Provenance } from './Provenance.js';
import { SpeedContents, SpeedSection } from './SpeedSection.js';
import { SpeedTargets } from './SpeedTargets.js';
import { Tile } from './Tile.js';

const { benchmark, compare, file, growth } = data;

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
      <SpeedTargets />
      <SpeedContents />
      <SpeedSection name="react">
        <Chart
          name="react"
          column="µs a key"
          title="From the event to the commit"
          unit="µs a key, in Chromium"
        />
      </SpeedSection>
      <SpeedSection name="typing">
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
      </SpeedSection>
      <SpeedSection name="suggest">
        {['one typo', 'unknown', 'exact', 'every prefix'].map((column) => (
          <Chart
            key={column}
            name="suggest"
            column={column}
            title={SUGGEST_TITLES[column]!}
            unit="µs a call, log scale"
            isLog
          />
        ))}
      </SpeedSection>
      <SpeedSection name="validate">
        <Chart name="validate" column="valid, ns" title="Right addresses" unit="ns a call" />
        <Chart name="validate" column="invalid, ns" title="Wrong addresses" unit="ns a call" />
      </SpeedSection>
      <SpeedSection name="bytes">
        <Chart name="bytes" column="gzipped, kB" title="To validate" unit="kB, gzipped" />
        <Chart name="bytes" column="gzipped, kB" table={1} title="To suggest" unit="kB, gzipped" />
        <Chart name="bytes" column="gzipped, kB" table={2} title="A field" unit="kB, gzipped" />
      </SpeedSection>
      <SpeedSection name="coldStart">
        <Chart name="coldStart" column="median, ms" title="To the first verdict" unit="ms" />
        <Chart
          name="coldStart"
          column="median, ms"
          table={1}
          title="To the first suggestion"
          unit="ms"
        />
      </SpeedSection>
      <SpeedSection name="longTasks">
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
      </SpeedSection>
      <SpeedSection name="manyFields">
        <Chart name="manyFields" column="mount, ms" title="To mount them" unit="ms" />
        <Chart name="manyFields" column="a key, µs" title="A key in one of them" unit="µs" />
        <Chart name="manyFields" column="a click, ms" title="A click beside them" unit="ms" />
      </SpeedSection>
      <SpeedSection name="hostile">
        <Chart
          name="hostile"
          column="ms"
          title="The text that takes the longest"
          unit="ms a call, log scale"
          isLog
        />
      </SpeedSection>
      <SpeedSection name="growth">
        <Growth />
      </SpeedSection>
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
  'one typo': 'Domains with one typo',
  unknown: 'Domains that nobody knows',
  exact: 'Right domains',
  'every prefix': 'Half-typed addresses',
};

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
      title="A query with one typo"
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
