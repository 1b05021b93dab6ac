import { useEffect, useState } from 'react';
import { stories } from '../collectStories.js';
import { linkGroups } from '../links.js';
import { demoPages } from '../pages.js';
import { useRoute } from '../useRoute.js';
import type { Direction, Theme } from './Canvas.js';
import { Sidebar } from './Sidebar.js';
import { StoryPage } from './StoryPage.js';
import { WholePage } from './WholePage.js';

/** The whole page: the stories to choose from, and the one that the address bar names. */
export function App() {
  const route = useRoute();
  const [theme, setTheme] = useState<Theme>('system');
  const [direction, setDirection] = useState<Direction>('ltr');
  const whole = demoPages.find(({ id }) => id === route);
  const story = stories.find(({ id }) => id === route) ?? stories[0]!;
  const shown = whole ?? story;

  useEffect(() => {
    document.title = `${shown.name} · addressee`;
  }, [shown]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
  }, [theme]);

  return (
    <>
      <button
        type="button"
        className="skip"
        onClick={() => document.querySelector('main')?.focus()}
      >
        Skip to the content
      </button>
      <Sidebar groups={linkGroups} current={shown.id} />
      {whole ? (
        <WholePage key={whole.id} page={whole} />
      ) : (
        // A story starts afresh: its field, its log, its example under way.
        <StoryPage
          key={story.id}
          story={story}
          look={{ theme, setTheme, direction, setDirection }}
        />
      )}
    </>
  );
}
