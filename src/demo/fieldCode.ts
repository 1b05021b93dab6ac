import type { FieldArgs } from './fieldArgs.js';

type CheckName = NonNullable<FieldArgs['validate']>;

/** The check by its name, as its reader would write it. */
const CHECK_CODE: Readonly<Record<CheckName, string>> = {
  slow: `// Yours would be: fetch('/free?email=…', { signal })
async function checkOnServer() {
  await new Promise((resolve) => setTimeout(resolve, 8000));
}`,
  refusing: `// Yours would be: fetch('/free?email=…', { signal })
async function checkOnServer() {
  await new Promise((resolve) => setTimeout(resolve, 800));
  return 'This address has an account. Log in instead';
}`,
  failing: `// The request fails, the form goes on.
async function checkOnServer() {
  await new Promise((resolve) => setTimeout(resolve, 800));
  throw new Error('The server can’t be reached');
}`,
};

/**
 * Writes the code that shows a field with these props.
 *
 * @param args - its props; what is as the field has it anyway is left out
 */
export function fieldCode(args: FieldArgs): string {
  const { validate, ...props } = args;
  const attributes = [
    'name="email"',
    ...Object.entries(props)
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([name, value]) => attribute(name, value)),
    ...(validate ? ['validate={checkOnServer}'] : []),
  ];
  const oneLine = `<EmailField ${attributes.join(' ')} />`;
  const field =
    oneLine.length <= 60
      ? `      ${oneLine}`
      : ['      <EmailField', ...attributes.map((text) => `        ${text}`), '      />'].join(
          '\n',
        );
  return `import { EmailField } from 'addressee';
import 'addressee/styles.css';

export function SignUpForm() {
  return (
    <form action="/sign-up" method="post">
${field}
      <button>Continue</button>
    </form>
  );
}${validate ? `\n\n${CHECK_CODE[validate]}` : ''}`;
}

function attribute(name: string, value: unknown): string {
  if (value === true) return name;
  // JSX knows no escapes between its quotes.
  if (typeof value === 'string' && !/["\\\n&{}<>]/.test(value)) return `${name}="${value}"`;
  return `${name}={${literal(value)}}`;
}

/** Lists and texts in single quotes, as the rest is. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'string') return JSON.stringify(value);
  const inner = JSON.stringify(value).slice(1, -1);
  return `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
