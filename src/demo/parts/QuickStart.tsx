import { quickStart } from '../quickStart.js';
import { InstallLine } from './InstallLine.js';
import { SourceCode } from './SourceCode.js';

/** How to have the field: the command, and the first form. */
export function QuickStart() {
  return (
    <section className="quick-start" aria-labelledby="quick-start-title">
      <h2 id="quick-start-title">Quick start</h2>
      <InstallLine />
      <SourceCode source={quickStart} hint="Then, in your code:" />
    </section>
  );
}
