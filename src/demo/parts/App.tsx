import { useEffect, useState } from 'react';
import { stories, storyGroups } from '../collectStories.js';
import { useRoute } from '../useRoute.js';
import type { Direction, Theme } from './Canvas.js';
import { Sidebar } from './Sidebar.js';
import { StoryPage } from './StoryPage.js';

/** The whole page: the stories to choose from, and the one that the address bar names. */
export function App() {
  const route = useRoute();
  const [theme, setTheme] = useState<Theme>('system');
  const [direction, setDirection] = useState<Direction>('ltr');
  const story = stories.find(({ id }) => id === route) ?? stories[0]!;

  useEffect(() => {
    document.title = `${story.name} · addressee`;
  }, [story]);
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
        Skip to the story
      </button>
      <Sidebar groups={storyGroups} current={story.id} />
      {/* A story starts afresh: its field, its log, its example under way. */}
      <StoryPage key={story.id} story={story} look={{ theme, setTheme, direction, setDirection }} />
    </>
  );
}
