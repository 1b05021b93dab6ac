/**
 * What keeps a text that somebody typed a text, for ESLint: it never becomes HTML, code, an address
 * to go to or the name of a property. test/package/hostilePage.test.ts tries the same in a browser.
 */
import ts from 'typescript';

const HTML = '/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/';
const NOT_PLAIN = ':not(TemplateLiteral[expressions.length=0])';

/** For `no-restricted-syntax`. */
export const unsafeSyntax = [
  {
    selector: `MemberExpression[property.name=${HTML}], MemberExpression[property.value=${HTML}]`,
    message: 'Text is shown as text: HTML would run what was typed.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/], Property[key.name=/^(dangerouslySetInnerHTML|srcdoc|srcDoc)$/]',
    message: 'Text is shown as text: HTML would run what was typed.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(write|writeln)$/][callee.object.name!=/^stream/]',
    message: 'No document.write: it makes HTML of a text.',
  },
  {
    selector: `:matches(NewExpression, CallExpression)[callee.name="RegExp"] > .arguments:first-child:not(Literal)${NOT_PLAIN}`,
    message: 'A regular expression is written out: one that is made of a text may be any.',
  },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name=/^(URL|Function)$/]',
    message: 'No URL and no code is made here.',
  },
  {
    selector: 'MemberExpression[object.name="URL"][property.name="createObjectURL"]',
    message: 'No URL is made here.',
  },
];

/** For the package, not for the demo page. */
export const inlineStyle = {
  selector: 'JSXAttribute[name.name="style"]',
  message: "A strict Content-Security-Policy forbids it in a server's HTML: use a class.",
};

/**
 * `table[text]` finds `constructor` and `__proto__` in every plain object. Allowed where the name is
 * one of a list that TypeScript knows, or `Object.hasOwn` was asked.
 */
const guardedLookup = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unguarded: 'Any object has a property "constructor": use a Map, or Object.hasOwn.',
    },
  },
  create({ report, sourceCode }) {
    const { program, getTypeAtLocation } = sourceCode.parserServices ?? {};
    // A check without types knows nothing.
    if (!program) return {};
    return {
      'MemberExpression[computed=true]'(node) {
        if (!isAnyText(getTypeAtLocation(node.property), program.getTypeChecker())) return;
        if (!isGuarded(node, sourceCode)) report({ node, messageId: 'unguarded' });
      },
    };
  },
};

function isAnyText(type, checker) {
  const known = checker.getBaseConstraintOfType(type) ?? type;
  if (known.isUnion()) return known.types.some((one) => isAnyText(one, checker));
  const { Any, Unknown, String, TemplateLiteral } = ts.TypeFlags;
  return (known.flags & (Any | Unknown | String | TemplateLiteral)) !== 0;
}

/** Whether what stands around it was asked for the property. */
function isGuarded(node, sourceCode) {
  const question = `Object.hasOwn(${sourceCode.getText(node.object)}, `;
  return sourceCode
    .getAncestors(node)
    .map(({ test, left }) => test ?? left)
    .some((condition) => condition && sourceCode.getText(condition).includes(question));
}

/** Only the syntax depends on other rules of the same name, see eslint.config.js. */
export const safety = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { safety: { rules: { 'guarded-lookup': guardedLookup } } },
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'safety/guarded-lookup': 'error',
    },
  },
  {
    // Its stories are found by their names.
    files: ['src/demo/**'],
    rules: { 'safety/guarded-lookup': 'off' },
  },
];
