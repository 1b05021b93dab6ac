import { storyPart } from '../lazyParts.js';
import type { Look } from '../look.js';
import type { Place } from '../places.js';
import type { Route } from '../useRoute.js';
import { LoadedPart } from './LoadedPart.js';

interface StoryPlaceProps {
  readonly place: Place;
  readonly route: Route;
  readonly look: Look;
}

/** Where a story is shown: its name at once, the rest when the stories are there. */
export function StoryPlace({ place: { id, name }, route, look }: StoryPlaceProps) {
  return (
    <main tabIndex={-1}>
      <LoadedPart
        part={storyPart}
        frame={(inside) => (
          <section className="story">
            <h1>{name}</h1>
            {inside}
            <div className="stage" />
          </section>
        )}
      >
        {({ StoryPage }) => <StoryPage id={id} route={route} look={look} />}
      </LoadedPart>
    </main>
  );
}
