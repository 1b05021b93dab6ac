import { Suspense } from 'react';
import type { DemoPage } from '../pages.js';
import { StoryBoundary } from './StoryBoundary.js';

interface WholePageProps {
  readonly page: DemoPage;
}

/** A page that is no story. */
export function WholePage({ page: { name, note, Content } }: WholePageProps) {
  return (
    <main tabIndex={-1} className="whole">
      <h1>{name}</h1>
      <p className="note">{note}</p>
      <StoryBoundary>
        <Suspense fallback={null}>
          <Content />
        </Suspense>
      </StoryBoundary>
    </main>
  );
}
