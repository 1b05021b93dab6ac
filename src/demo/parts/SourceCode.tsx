import { useMemo } from 'react';
import { highlight } from '../highlight.js';
import { CopyButton } from './CopyButton.js';

interface SourceCodeProps {
  readonly source: string;
}

/** The story's recipe, to read and to copy. */
export function SourceCode({ source }: SourceCodeProps) {
  const tokens = useMemo(() => highlight(source), [source]);
  return (
    <section className="source">
      <div className="bar">
        <h2 id="source-title">Source</h2>
        <CopyButton text={source} name="Copy the source" />
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <pre role="region" aria-labelledby="source-title" tabIndex={0}>
        <code>
          {tokens.map(({ kind, text }, index) =>
            kind === 'plain' ? (
              text
            ) : (
              <span key={index} data-token={kind}>
                {text}
              </span>
            ),
          )}
        </code>
      </pre>
    </section>
  );
}
