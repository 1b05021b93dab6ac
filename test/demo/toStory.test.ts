import { expect, it } from 'vitest';
import { toStory } from '../../src/demo/collectStories.js';
import type { Meta, StoryObj } from '../../src/demo/csf.js';

const meta: Meta = {
  title: 'The field',
  includeStories: ['Required'],
  args: { label: 'Email', required: false },
  argTypes: {
    label: { control: 'text', description: 'Above the input.' },
    required: { control: { type: 'boolean' } },
  },
};
const required: StoryObj = {
  name: 'A required field!',
  parameters: {
    docs: {
      description: { story: 'It must be filled in.' },
      source: {
        code: '<EmailField />',
        language: 'tsx',
        transform: (code, { args }) => code.replace(' /', ` required={${String(args.required)}} /`),
      },
    },
  },
  args: { required: true },
  argTypes: { label: { control: false } },
  render: ({ label }) => String(label),
};
const story = toStory(meta, required);

it('a link is made of the name', () => {
  expect(story.id).toBe('a-required-field');
});

it('the args of a story go before those of its file', () => {
  expect(story.args).toEqual({ label: 'Email', required: true });
  expect(story.render(story.args)).toBe('Email');
});

it('what a story says of an arg is added to what its file says', () => {
  expect(story.argTypes).toEqual({
    label: { control: false, description: 'Above the input.' },
    required: { control: { type: 'boolean' } },
  });
});

it('the code follows the args', () => {
  expect(story.source).toBe('<EmailField required={true} />');
  expect(story.sourceFor({ required: false })).toBe('<EmailField required={false} />');
});
