/**
 * How good the suggestions are: over typos (typos.tsv), over real domains (realDomains.txt), and
 * beside other packages. Run `npm run build` first.
 *
 *   node test/accuracy/accuracy.mjs            prints the tables, writes docs/accuracy.md and .json
 *   node test/accuracy/accuracy.mjs --check    ours alone; exits 1 where a figure is behind gate.json
 *   node test/accuracy/accuracy.mjs --accept   ours alone; makes the figures reached the new gate
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { machine, today } from '../tools/machine.mjs';
import { format } from 'prettier';
import { createEmailChecker } from '../../dist/core/index.js';
import { curveChart } from './curveChart.mjs';
import { figuresFile } from './figures.mjs';
import { failures, figuresOf, freshFigures, measure, measureTyping } from './measure.mjs';
import { loadPeers } from './peers.mjs';
import { madeTypos } from './madeTypos.mjs';
import { inFitHalf } from './halves.mjs';
import { lookalikes, touchedUnaware } from './unknownLookalikes.mjs';
import { readRealDomains, readTypos } from './readSet.mjs';
import {
  besidePeers,
  besidePeersFresh,
  byColumn,
  curve,
  figure,
  misses,
  reliability,
  touchedList,
} from './report.mjs';

const GATE = new URL('gate.json', import.meta.url);
const DOCUMENT = new URL('../../docs/accuracy.md', import.meta.url);
/** The same figures, for the demo page. */
const FIGURES = new URL('../../docs/accuracy.json', import.meta.url);
const CHART = new URL('../../docs/accuracy.svg', import.meta.url);

const set = { typos: readTypos(), realDomains: readRealDomains() };
/** Typos that nobody worked with. */
const fresh = { typos: readTypos('freshTypos.tsv'), realDomains: [] };
/** Typos made at random. */
const made = { typos: madeTypos(), realDomains: [] };

/** Below it nothing is suggested however eager one asks to be. */
const EAGEREST = 0.4;

function measureOurs() {
  const { suggest } = createEmailChecker();
  return {
    name: 'addressee',
    measured: measure(suggest, set),
    eager: measure(createEmailChecker({ minimumConfidence: EAGEREST }).suggest, set),
    fresh: measure(suggest, fresh),
    made: measure(suggest, made),
    madeEager: measure(createEmailChecker({ minimumConfidence: EAGEREST }).suggest, made),
    flashed: measureTyping((address) => suggest(address, { typing: true }), set.realDomains),
  };
}

async function measurePeers() {
  const peers = await loadPeers();
  return peers.map(({ name, version, suggest }) => ({
    name,
    version,
    measured: measure(suggest, set),
    fresh: measure(suggest, fresh),
    flashed: measureTyping(suggest, set.realDomains),
  }));
}

/** The half that the scale of confidence was not fitted on. */
const toJudge = ({ typos }) => ({
  typos: typos.filter(({ shown }) => !inFitHalf(shown)),
  touched: touchedUnaware(
    lookalikes().filter((domain) => !inFitHalf(domain)),
    EAGEREST,
  ),
});

function text(figures, measured) {
  const { tools, sets } = figures;
  const unanswerable = sets.typos - sets.answerable;
  return `# How good the suggestions are

<!-- Written by \`npm run accuracy\`; edit test/accuracy/, not this file. -->

Measured over ${sets.typos} typos (\`test/accuracy/typos.tsv\`, written by us from how people mistype) and
${sets.realDomains} real domains of universities, companies and package authors
(\`test/accuracy/realDomains.txt\`), none of which the tables were made from. Every typo counts the same, whether
it is common or not, and many are there because they are hard: a figure tells how one state of the
code compares with another, and one package with another, not how often people will be helped.

When it suggests in plain words, how to add domains, and how to make it bolder or more careful: [suggestions.md](suggestions.md).

- **fixed**: the right address was suggested, in % of the ${sets.answerable} typos that have a right answer;
  **in the domain**: of those whose text around the domain is in order
- **wrong**: another address was, in % of the same
- **invented**: something was suggested for one of the ${unanswerable} lines where nothing is right: real
  neighbours of providers, and what may mean too many things, in % of them
- **touched**: a real domain would have been changed, in % of the real domains
- **flashed**: while a real domain was typed letter by letter, a suggestion came up at one prefix at least, in %
  of the real domains; ours with \`{ typing: true }\`, the others have no such mode

## Beside other packages

${besidePeers(tools)}

Each with the options of its README, email-misspelled with its list \`top100\`. Most of them set out to do less:
all but email-typo-fixer look at the domain alone, and all of them expect to be asked when the field is left:
email-typo-fixer, say, flashes because it takes off a dot at the end (\`ann@mit.\`), mailcheck because it finds an
suffix in a single letter.

![Typos put right against real domains touched, on a log scale: addressee lies at the top left, the other packages below and to the right.](accuracy.svg)

## Typos that nobody worked with

The mechanisms were mended from what is missed above, so those figures flatter. These are of ${sets.fresh} other typos
(\`test/accuracy/freshTypos.tsv\`), written from imagination by writers who knew neither the tables nor the mechanisms, and only counted
while weights were searched for.

${besidePeersFresh(tools)}

## By mechanism

${byColumn('mechanism', figures.mechanisms)}

## By market

${byColumn('market', figures.markets)}

## What minimumConfidence does

The more sure a suggestion must be, the fewer typos are put right and the fewer right addresses are touched.
When nothing is asked for, the balance is that of about 0.5: below it most of what is added is wrong, once real domains
near to providers are as common as typos. 0.9 is conservative, for those who would rather say nothing than something
wrong; 0.4 is eager.

${curve(figures.levels)}

## Whether confidence can be believed

Of the suggestions made at the most eager setting: over typos made at random (\`test/accuracy/madeTypos.mjs\`: one or two,
anywhere in a provider's domain, the common ones more often), and over real domains that are near to a provider
(\`scripts/tables/lookalikes.tsv\`), as if the table of lookalikes did not know them. Both are rare in a form, and nobody knows
which is rarer. The scale was fitted on one half of these, chosen by a hash; this is the other. Of all ${sets.made} made
typos addressee puts ${figure(figures.made.fixed)} % right and ${figure(figures.made.wrong)} % wrong; many of them no person would make.

${reliability(figures.reliability)}

## Real domains that are touched

${touchedList(figures.touched)}

## What stays wrong, and why

- **What was typed is real**: \`al.com\`, \`mai.ru\`, \`uk.net\`, \`fronter.com\`. Whoever has an address there would be annoyed each time.
- **Short names** have too many neighbours: \`mn.com\`, \`i.u\`, \`26.com\`, \`arr.net\`. \`countries\` and \`domains\` bring some of them back.
- **Two may be meant**: \`outlook.e\`, \`gmx.c\`, \`yahoo.co.i\`, \`hotmail.ed\`. \`suggestEmails\` tells both, \`countries\` decides.
- **Everyday words under a suffix that exists**: \`online.mo\`, \`live.sr\`, \`free.gr\`. Some of them are somebody's mail.
- **The site of the provider itself**: \`earthlink.com\`, \`bellsouth.com\`, \`naver.co.kr\`. Its people have addresses there.
- **A rarer provider's name under another suffix that exists**: \`nordnet.fi\`, \`tiscali.ch\`. Somebody else has it there.
- **The \`@\` is missing, and what stands before the domain may stand for it**: \`joesmith2gmail.com\`. Nobody can tell whether the 2
  belongs to the name.
- **Layouts other than Russian, Ukrainian and Belarusian** are not read back: Korean, Greek, Hebrew.
- **Heard, and written in another way at several places**: \`tschimail.com\`, \`autiluqui.com\`.

## Typos that are not put right

${misses(measured)}
`;
}

async function writeReport(ours) {
  let peers = [];
  let missing = '';
  try {
    peers = await measurePeers();
  } catch (error) {
    missing = `The other packages are left out, and nothing is written to docs/: ${error.message}`;
  }
  const about = { date: today(), machine: machine() };
  const figures = figuresFile(about, ours, peers, toJudge(ours.madeEager));
  const report = await format(text(figures, ours.measured), { parser: 'markdown' });
  console.log(report.slice(0, report.indexOf('## Typos that are not put right')).trimEnd());
  if (missing) console.error(`\n${missing}`);
  else {
    writeFileSync(DOCUMENT, report);
    writeFileSync(
      FIGURES,
      await format(JSON.stringify(figures), { parser: 'json', printWidth: 100 }),
    );
    writeFileSync(CHART, curveChart(ours, peers));
  }
}

const ours = measureOurs();
const figures = {
  ...figuresOf(ours.measured, ours.flashed),
  fresh: freshFigures(ours.fresh),
};

if (process.argv.includes('--accept')) {
  writeFileSync(GATE, `${JSON.stringify(figures, null, 2)}\n`);
} else if (process.argv.includes('--check')) {
  const gate = JSON.parse(readFileSync(GATE, 'utf8'));
  const failed = [...failures(figures, gate), ...failures(figures.fresh, gate.fresh)];
  console.log(figures);
  for (const failure of failed) console.error(failure);
  process.exitCode = failed.length > 0 ? 1 : 0;
} else {
  await writeReport(ours);
}
