import type { ReactNode } from 'react';
import { benchmark } from './benchmarkFigures.js';

/** The sections by the benchmark that they are of. */
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
export function SpeedContents() {
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

interface SpeedSectionProps {
  /** The benchmark whose text tells how it was measured. */
  readonly name: string;
  readonly children: ReactNode;
}

/** What one benchmark measured, and its charts. */
export function SpeedSection({ name, children }: SpeedSectionProps) {
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
