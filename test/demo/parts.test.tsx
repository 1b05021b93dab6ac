import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { stories } from '../../src/demo/collectStories.js';
import { EventLog } from '../../src/demo/eventLog.js';
import { highlight } from '../../src/demo/highlight.js';
import { StoryBoundary } from '../../src/demo/parts/StoryBoundary.js';

function Broken(): never {
  throw new Error('The story broke.');
}

it('a story that throws shows its error in its place', () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <StoryBoundary>
      <Broken />
    </StoryBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('The story broke.');
  errors.mockRestore();
});

it('a story that broke is tried again with what it is made of', () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { rerender } = render(
    <StoryBoundary madeOf={1}>
      <Broken />
    </StoryBoundary>,
  );
  rerender(<StoryBoundary madeOf={1}>mended</StoryBoundary>);
  expect(screen.getByRole('alert')).toBeInTheDocument();
  rerender(<StoryBoundary madeOf={2}>mended</StoryBoundary>);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('mended')).toBeInTheDocument();
  errors.mockRestore();
});

it('a log keeps the newest events, and counts letters in one line', () => {
  const log = new EventLog();
  for (let i = 0; i < 100; i++) log.add('onBlur', String(i));
  expect(log.events()).toHaveLength(60);
  expect(log.events()[0]).toMatchObject({ name: 'onBlur', detail: '99', count: 1 });
  log.add('onValueChange', 'a');
  log.add('onValueChange', 'an');
  expect(log.events()[0]).toMatchObject({ name: 'onValueChange', detail: 'an', count: 2 });
});

it('colouring a source changes no letter of it', () => {
  for (const { source } of stories) {
    const tokens = highlight(source);
    expect(tokens.map(({ text }) => text).join('')).toBe(source);
  }
});

it('a source is coloured by what its words are', () => {
  const kinds = highlight(`const a = <p id="b">from 'x'</p>; // c`)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => [kind, text]);
  expect(kinds).toEqual([
    ['keyword', 'const'],
    ['tag', '<p'],
    ['attribute', 'id'],
    ['string', '"b"'],
    ['tag', '>'],
    ['keyword', 'from'],
    ['string', "'x'"],
    ['tag', '</p>'],
    ['comment', '// c'],
  ]);
});
