import * as data from './accuracyFigures.js';
import { BarChart } from './BarChart.js';
import { Figure } from './Figure.js';
import './figures.css';
import { PlotChart } from './PlotChart.js';
import { Provenance } from './Provenance.js';
import { Tile } from './Tile.js';

const { figures, ours, PERCENT } = data;
const { sets } = figures;
const count = (value: number): string => value.toLocaleString('en');

/** How good the suggestions are, beside other packages. */
export function AccuracyPage() {
  return (
    <div className="figures">
      <dl className="tiles">
        <Tile
          value={data.percent(ours.fixed)}
          name={`of ${count(sets.answerable)} typos put right`}
        />
        <Tile value={data.percent(ours.wrong)} name="put wrong" />
        <Tile
          value={String(figures.touched.length)}
          name={`of ${count(sets.realDomains)} real domains touched`}
        />
      </dl>
      <Provenance {...figures} />
      <BesideOthers />
      <OperatingPoint />
      <Kinds />
      <Limits />
    </div>
  );
}

function BesideOthers() {
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">Beside other packages</h2>
      <p>
        Each with the options of its README. Most of them set out to do less: all but
        email-typo-fixer look at the domain alone, and all of them expect to be asked when the field
        is left.
      </p>
      <Figure
        title="Help against harm"
        unit="Up: typos put right. To the left: fewer right addresses touched. The best place is the upper left."
        table={data.toolTable}
        note="The line of addressee leads from eager (0.4, top) to the strictest minimumConfidence (0.99)."
      >
        <PlotChart
          description="Typos put right against real domains touched: addressee lies at the upper left, the other packages below it and to the right. The figures are in the table."
          x={data.touchedAxis}
          y={PERCENT}
          series={data.balance}
        />
      </Figure>
      <div className="pair">
        <Figure
          title="Typos, right and wrong"
          unit={`% of ${count(sets.answerable)} typos that have a right answer`}
          better="higher"
          table={data.toolTable}
          note={<Legend />}
        >
          <BarChart bars={data.typoBars} axis={PERCENT} />
        </Figure>
        <Figure
          title="Held-out typos"
          unit={`% of ${count(sets.fresh)} typos that nobody worked with`}
          better="higher"
          table={data.toolTable}
          note="What the other set showed to be missed was mended, so that figure is optimistic."
        >
          <BarChart bars={data.freshBars} axis={PERCENT} />
        </Figure>
        <Figure
          title="Real domains touched"
          unit={`% of ${count(sets.realDomains)}: a right address would have been changed`}
          better="lower"
          table={data.toolTable}
        >
          <BarChart bars={data.touchedBars} axis={PERCENT} />
        </Figure>
        <Figure
          title="Flashed while a real domain was typed"
          unit="% of the same domains, at one letter at least"
          better="lower"
          table={data.toolTable}
          note="Ours with { typing: true }; the others have no such mode."
        >
          <BarChart bars={data.flashedBars} axis={PERCENT} />
        </Figure>
        <Figure
          title="Invented"
          unit={`% of ${count(sets.typos - sets.answerable)} lines where nothing is right: something was suggested`}
          better="lower"
          table={data.toolTable}
        >
          <BarChart bars={data.inventedBars} axis={PERCENT} />
        </Figure>
      </div>
    </section>
  );
}

function Legend() {
  return (
    <>
      <span className="key" data-kind="bad" /> wrong: another address was suggested. Where the bars
      end, nothing was.
    </>
  );
}

function CostLegend() {
  return (
    <>
      <span className="key" data-kind="doubtful" /> invented{' '}
      <span className="key" data-kind="bad" /> wrong <span className="key" data-kind="peer" />{' '}
      touched. The last two lie near zero, almost one on the other.
    </>
  );
}

function OperatingPoint() {
  return (
    <section aria-labelledby="point">
      <h2 id="point">How sure is sure enough</h2>
      <p>
        A suggestion that is wrong costs more than one that is missing, and nobody knows how often
        people mistype. So there is a dial, <code>minimumConfidence</code>, and a default between:
        below about 0.5 most of what is added is wrong, once real domains near to providers are as
        common as typos. 0.9 is for those who would rather say nothing than something wrong.
      </p>
      <div className="pair">
        <Figure
          title="Typos put right"
          unit="% of the typos that have a right answer"
          better="higher"
          table={data.levelTable}
        >
          <PlotChart
            description="Typos put right, falling as minimumConfidence rises. The figures are in the table."
            x={data.confidenceAxis}
            y={{ ...PERCENT, label: '' }}
            series={data.rightLevels}
          />
        </Figure>
        <Figure
          title="What it costs"
          unit="wrong: % of the same; invented: of the lines without a right answer; touched: of the real domains"
          better="lower"
          table={data.levelTable}
          note={<CostLegend />}
        >
          <PlotChart
            description="Suggestions invented, wrong, and of real domains, all falling as minimumConfidence rises. The figures are in the table."
            x={data.confidenceAxis}
            y={{ ...PERCENT, max: 10, ticks: [0, 2, 4, 6, 8, 10] }}
            series={data.badLevels}
          />
        </Figure>
        <Figure
          title="Whether confidence can be believed"
          unit="% of the suggestions of each confidence that were right"
          table={data.calibrationTable}
          note="On the dashed line it is as good as it says: of suggestions with confidence 0.9, nine in ten are right. Over typos made at random and real domains near to a provider, on the half that the scale was not fitted on."
        >
          <PlotChart
            description="The share of right suggestions lies near to what their confidence promised. The figures are in the table."
            x={{ ...data.confidenceAxis, label: 'confidence' }}
            y={{ ...PERCENT, min: 20, ticks: [20, 40, 60, 80, 100] }}
            series={data.calibration}
          />
        </Figure>
      </div>
    </section>
  );
}

function Kinds() {
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">Where it is weak</h2>
      <p>
        Every typo counts the same, and many are there because they are hard. The hardest first:
      </p>
      <div className="pair">
        <Figure
          title="By kind of typo"
          unit="% put right"
          better="higher"
          table={data.groupTable('kind', figures.mechanisms)}
        >
          <BarChart bars={data.groupBars(figures.mechanisms)} axis={PERCENT} />
        </Figure>
        <Figure
          title="By market"
          unit="% put right"
          better="higher"
          table={data.groupTable('market', figures.markets)}
        >
          <BarChart bars={data.groupBars(figures.markets)} axis={PERCENT} />
        </Figure>
      </div>
    </section>
  );
}

function Limits() {
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">What these figures are not</h2>
      <p>
        They tell how one state of the code compares with another, and one package with another; not
        how often people will be helped, for nobody knows how people typo on your page. The typos
        were written by us from how people mistype. Every typo that is not put right, with the
        reason, is in <code>docs/accuracy.md</code>.
      </p>
      <p>Real domains that are touched:</p>
      <ul className="plain">
        {figures.touched.map(({ domain, suggested, confidence }) => (
          <li key={domain}>
            <code>{domain}</code> → <code>{suggested}</code>, with a confidence of {confidence}
          </li>
        ))}
      </ul>
    </section>
  );
}
