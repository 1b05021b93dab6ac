import type { DemoPage } from '../pages.js';
import { LoadedPart } from './LoadedPart.js';
import { StoryBoundary } from './StoryBoundary.js';

interface WholePageProps {
  readonly page: DemoPage;
}

/** A page that is no story. */
export function WholePage({ page: { name, note, content } }: WholePageProps) {
  return (
    <main tabIndex={-1} className="whole">
      <h1>{name}</h1>
      <p className="note">{note}</p>
      <StoryBoundary>
        <LoadedPart part={content}>{({ Content }) => <Content />}</LoadedPart>
      </StoryBoundary>
    </main>
  );
}
