import { useMemo, type ReactNode } from 'react';
import { highlight } from '../highlight.js';
import { CopyButton } from './CopyButton.js';

interface SourceCodeProps {
  readonly source: string;
  /** What is to be known of it. */
  readonly hint?: ReactNode;
}

/** Code to read and to copy. */
export function SourceCode({ source, hint = 'Ready to paste.' }: SourceCodeProps) {
  const tokens = useMemo(() => highlight(source), [source]);
  return (
    <div className="source">
      <div className="panel-bar">
        <p className="hint">{hint}</p>
        <CopyButton text={source} name="Copy the source" />
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <pre role="region" aria-label="Source" tabIndex={0}>
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
    </div>
  );
}
