import { describe, expect, it } from 'vitest';
import { stories } from '../../src/demo/collectStories.js';
import { inLanguage } from '../../src/demo/inLanguage.js';
import { languages } from '../../src/demo/languages.js';

const short = `import { EmailField } from 'addressee';
import 'addressee/styles.css';

export const Email = () => <EmailField name="email" required />;
`;

describe('the code of a story', () => {
  it('is in English as it is', () => {
    expect(inLanguage(short, 'en')).toBe(short);
  });

  it('takes the words of another language', () => {
    expect(inLanguage(short, 'pt-BR')).toBe(`import { EmailField } from 'addressee';
import { ptBR } from 'addressee/locales/pt-BR';
import 'addressee/styles.css';

export const Email = () => <EmailField messages={ptBR} name="email" required />;
`);
  });

  it.each([
    [
      '  <EmailField\n    name="email"\n  />',
      '  <EmailField\n    messages={ru}\n    name="email"\n  />',
    ],
    ['useEmailField({ name })', 'useEmailField({ messages: ru, name })'],
    ['useEmailField()', 'useEmailField({ messages: ru })'],
  ])('puts them where they belong: %j', (before, after) => {
    const head = `import {\n  EmailField,\n} from 'addressee';\n`;
    expect(inLanguage(head + before, 'ru')).toBe(
      `${head}import { ru } from 'addressee/locales/ru';\n${after}`,
    );
  });

  it('keeps the words that a story has of its own', () => {
    const own = short.replace('required', 'messages={ar}');
    expect(inLanguage(own, 'ru')).toBe(own);
  });

  it.each(stories.map(({ id, source }) => [id, source] as const))(
    'of %s names each language once for each field',
    (_, source) => {
      for (const { tag } of languages) {
        const written = inLanguage(source, tag);
        if (written === source) continue;
        const fields = source.match(/<\w*EmailField\s|\buseEmailField\(\{/g) ?? [];
        expect(written.split(`addressee/locales/${tag}'`)).toHaveLength(2);
        expect(written.match(/messages(?:=\{|: )/g)).toHaveLength(fields.length);
      }
    },
  );
});
