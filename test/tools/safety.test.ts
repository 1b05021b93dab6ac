import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const eslint = new ESLint({ ruleFilter: ({ ruleId }) => /^(no-|safety\/|@.*eval$)/.test(ruleId) });

async function complaints(code: string, filePath = 'src/field/controller/validity.ts') {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const SYNTAX = 'no-restricted-syntax';

// ESLint looks up the types of the whole project at its first text.
beforeAll(async () => {
  await complaints('');
});

describe('in src', () => {
  it.each([
    ['a.innerHTML = text', SYNTAX],
    ["a['outerHTML'] = text", SYNTAX],
    ["a.insertAdjacentHTML('afterend', text)", SYNTAX],
    ['document.createRange().createContextualFragment(text)', SYNTAX],
    ['document.write(text)', SYNTAX],
    ['a.ownerDocument.writeln(text)', SYNTAX],
    ['({ dangerouslySetInnerHTML: { __html: text } })', SYNTAX],
    ['new RegExp(text)', SYNTAX],
    ['RegExp(`^${text}`)', SYNTAX],
    ["new RegExp('^' + text, 'u')", SYNTAX],
    ["new URL(text, 'https://example.org')", SYNTAX],
    ['new Function(text)', 'no-new-func'],
    ['eval(text)', 'no-eval'],
    ['setTimeout(text, 0)', '@typescript-eslint/no-implied-eval'],
    ["open('javascript:1')", 'no-script-url'],
    ['table[text]', 'safety/guarded-lookup'],
    ['table[text.slice(1)] = 1', 'safety/guarded-lookup'],
    ['table[text as `a${string}`]', 'safety/guarded-lookup'],
    ['Object.hasOwn(other, text) ? table[text] : 0', 'safety/guarded-lookup'],
  ])('%s is no way to treat a text', async (code, rule) => {
    expect(await complaints(inFunction(code))).toContain(rule);
  });

  it.each([
    ['a.textContent = text'],
    ['new RegExp("^[a-z]+$", "u").test(text)'],
    ['new RegExp(`^[a-z]+$`).test(text)'],
    ['setTimeout(() => text, 0)'],
    ['Object.hasOwn(table, text) ? table[text] : 0'],
    ['if (Object.hasOwn(table, text)) a.title = String(table[text])'],
    ['new Map<string, number>().get(text)'],
    ['[1, 2][text.length]'],
    ['text[0]'],
    ['a[text as "id" | "title"]'],
  ])('%s is one', async (code) => {
    expect(await complaints(inFunction(code))).toEqual([]);
  });

  it('an element has no HTML for a child, and none of the field a style in its markup', async () => {
    const html = 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;';
    const style = 'export const A = () => <p style={{ color: "red" }} />;';
    for (const file of ['src/ui/EmailField.tsx', 'src/demo/stories/look.stories.tsx']) {
      expect(await complaints(html, file)).toContain(SYNTAX);
    }
    expect(await complaints(style, 'src/ui/EmailField.tsx')).toContain(SYNTAX);
  });

  it('the core is held to it too', async () => {
    expect(
      await complaints(inFunction('new RegExp(text)'), 'src/core/suggest/suggestEmail.ts'),
    ).toEqual([SYNTAX]);
    expect(await complaints(inFunction('table[text]'), 'src/locales/ru.ts')).toContain(
      'safety/guarded-lookup',
    );
  });
});

const inFunction = (code: string) =>
  `export function f(text: string, a: HTMLElement, table: Record<string, number>, other: object) {
    ${code};
    return [a, table, other];
  }`;
