/** docs/forms.md shows the recipes that run; `-u` writes them into it. */
import { expect, it } from 'vitest';
import page from '../../docs/forms.md?raw';
import readme from '../../README.md?raw';
import { storyGroups } from '../../src/demo/collectStories.js';

const { stories } = storyGroups.find(({ title }) => title === 'Form libraries')!;

/** The code block under the heading of a story's name. */
const blockOf = (name: string) =>
  new RegExp(`(?<=\n## ${name}\n(?:(?!\n## )[^])*?\`\`\`tsx\n)[^]*?(?=\n\`\`\`)`);

it.each(stories.map(({ name }) => name))('%s has a section with a code block', (name) => {
  expect(page).toMatch(blockOf(name));
});

it('the README shows the recipe of React Hook Form', () => {
  const { source } = stories.find(({ name }) => name === 'React Hook Form')!;
  expect(readme).toContain(`\`\`\`tsx\n${source}\n\`\`\``);
});

it('every block is the code of its recipe', async () => {
  const fresh = stories.reduce(
    (text, { name, source }) => text.replace(blockOf(name), () => source),
    page,
  );
  await expect(fresh).toMatchFileSnapshot('../../docs/forms.md');
});
