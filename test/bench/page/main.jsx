/** What the benchmarks ask of the page: `run(name, …)` of `withPage` calls these. */
import 'addressee/styles.css';
import { contenders } from './contenders.jsx';
import { shownAfter, timeKeys } from './keystrokes.jsx';
import { noticed, show } from './longTasks.jsx';
import { timeMany } from './manyFields.jsx';
import { mountAndUnmount } from './mounts.jsx';
import { countRenders } from './renders.jsx';

globalThis.bench = {
  names: () => Object.keys(contenders),
  countRenders,
  mountAndUnmount,
  noticed,
  show,
  shownAfter,
  timeKeys,
  timeMany,
};
