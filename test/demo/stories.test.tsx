import { render } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stories, storyGroups } from '../../src/demo/collectStories.js';
import { recipe } from '../../src/demo/recipe.js';

const errors = vi.spyOn(console, 'error');
afterEach(() => errors.mockClear());

describe.each(stories.map((story) => [story.name, story] as const))('%s', (_name, story) => {
  it('renders without errors', async () => {
    render(<Suspense fallback={null}>{story.render(story.args)}</Suspense>);
    // The code of some is fetched first.
    await vi.waitFor(() =>
      expect(document.querySelector('input[inputmode="email"]')).not.toBeNull(),
    );
    expect(errors).not.toHaveBeenCalled();
  });

  it('says what there is to see', () => {
    expect(story.note).toMatch(/\.$/);
  });

  it('has a source that a reader can paste', () => {
    expect(story.source).toContain("from 'addressee'");
    expect(story.source).not.toMatch(/from '\.|eslint|\.js'/);
  });
});

it('every export of a stories file is a story of the page, in its group', () => {
  const files = import.meta.glob<object>('../../src/demo/stories/*.stories.tsx', { eager: true });
  const exported = Object.values(files).flatMap((file) => Object.keys(file));
  expect(stories).toHaveLength(exported.filter((name) => name !== 'default').length);
  expect(storyGroups).toHaveLength(Object.keys(files).length);
});

it('the groups come in the order of a first visit', () => {
  expect(storyGroups.map(({ title }) => title)).toEqual([
    'Start here',
    'Form libraries',
    'Languages',
    'Suggestions',
    'Validation',
    'Props and states',
    'In your code',
    'Look',
  ]);
});

it('no two stories share a link', () => {
  expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
});

it('a recipe shows the imports that its reader writes', () => {
  const { docs } = recipe(
    'A note.',
    "import { EmailField } from '../addressee.js';\nimport { ru } from '../../locales/ru.js';\n",
    "import '../../ui/styles.css';\n",
  );
  expect(docs.source.code).toBe(
    "import { EmailField } from 'addressee';\nimport { ru } from 'addressee/locales/ru';\n\nimport 'addressee/styles.css';",
  );
});
