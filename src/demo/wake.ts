/*
 * The first script of the page, and all of it that loads before somebody is there: the first look is in index.html, and
 * its field is a real one. At the first sign of somebody the page is made live, and keeps what was typed into it.
 */
import './styles/all.css';
import '../ui/styles.css';
import { onFirstSign } from './firstSign.js';
import { holdPresses } from './holdPresses.js';
import { Part } from './part.js';
import { putCursorIn } from './putCursorIn.js';
import { tellNotLoaded } from './tellNotLoaded.js';

const root = document.getElementById('root')!;
const page = document.documentElement;
const live = new Part(() => import('./main.js'));
const answerPress = holdPresses(root);

/** Whether the address asks for another place than the first look; `elsewhere.js` hides it then. */
const isElsewhere = 'elsewhere' in page.dataset;

document.querySelector('.unserved')?.remove();
if (isElsewhere) {
  // The frame stays in sight until the place is there.
  root.querySelector('main')?.replaceChildren();
  delete page.dataset.elsewhere;
}
if (isElsewhere || root.firstElementChild === null || isBegun()) void wake();
else {
  const form = root.querySelector<HTMLElement>('.canvas');
  if (form) putCursorIn(form);
  onFirstSign(() => void wake());
}

async function wake(): Promise<void> {
  const main = await live.load();
  if (!main) {
    const { error, failures } = live.state();
    tellNotLoaded(error, () => (failures > 1 ? window.location.reload() : void wake()));
    return;
  }
  await main.start(root, isElsewhere);
  answerPress();
}

/** Whether somebody has gone anywhere, or typed anything, before this script came. */
function isBegun(): boolean {
  const inputs = [...root.querySelectorAll('input')];
  return document.activeElement !== document.body || inputs.some(({ value }) => value !== '');
}
