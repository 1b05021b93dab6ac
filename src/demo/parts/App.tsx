import { useEffect, useRef } from 'react';
import { readLook } from '../look.js';
import { MessagesContext, useMessages } from '../messages.js';
import { demoPages } from '../pages.js';
import { storyPlaces } from '../places.js';
import { useRoute } from '../useRoute.js';
import { Home } from './Home.js';
import { Sidebar } from './Sidebar.js';
import { StoryPlace } from './StoryPlace.js';
import { WholePage } from './WholePage.js';

const stories = storyPlaces.flatMap(({ links }) => links);

/** The whole page: where to go, and what the address bar names. */
export function App() {
  const route = useRoute();
  const { id, globals } = route;
  const look = readLook(globals);
  const whole = demoPages.find((page) => page.id === id);
  const story = stories.find((one) => one.id === id);
  const shown = whole ?? story;
  useArrival(shown?.id ?? '', shown?.name);

  const { theme } = look;
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
  }, [theme]);

  return (
    <MessagesContext value={useMessages(look.language)}>
      <button
        type="button"
        className="skip"
        onClick={() => document.querySelector('main')?.focus()}
      >
        Skip to the content
      </button>
      <Sidebar current={shown?.id ?? ''} globals={globals} />
      {whole && <WholePage key={whole.id} page={whole} />}
      {/* A story starts afresh: its field, its log, its example under way. */}
      {!whole && story && <StoryPlace key={story.id} place={story} route={route} look={look} />}
      {!shown && <Home look={look} globals={globals} missing={id} />}
    </MessagesContext>
  );
}

/** Names the page, and begins at its top; the focus stays where it is while that is there. */
function useArrival(id: string, name: string | undefined): void {
  const last = useRef(id);
  useEffect(() => {
    document.title = name === undefined ? 'addressee' : `${name} · addressee`;
    if (last.current === id) return;
    last.current = id;
    document.documentElement.scrollTop = 0;
    const focused = document.activeElement;
    if (focused === document.body || focused?.checkVisibility?.() === false) {
      document.querySelector('main')?.focus({ preventScroll: true });
    }
  }, [id, name]);
}
