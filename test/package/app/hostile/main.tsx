import { createEmailChecker, EmailField, en } from 'addressee';
import 'addressee/styles.css';
import { StrictMode, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { hostileTexts } from './texts.ts';

/** Accepts as much as there is, so that as much as possible is suggested. */
const lenient = createEmailChecker({ international: true, localPart: 'rfc5321' });

/** Suggests and completes whatever it is told to: what the field would never get from our own. */
const echo = (text: string) => ({
  validate: lenient.validate,
  warnings: lenient.warnings,
  suggest: (input: string) =>
    input === text
      ? null
      : {
          email: text,
          domain: text,
          reason: 'domain-typo' as const,
          confidence: 1,
          changes: [{ start: 1, end: 2, text: text.slice(1, 3) }],
        },
  complete: () => [text, `${text}@gmail.com`],
});

const hebrew = {
  ...en,
  lang: 'he',
  field: { ...en.field, suggestion: 'האם התכוונת ל {email}?', accept: 'כן' },
};

/** Each shows one thing; the button is there to take the focus. */
const scenes: Record<string, (text: string) => ReactNode> = {
  given: (text) => (
    <EmailField
      label={text}
      description={text}
      defaultValue={text}
      serverError={{ message: text }}
    />
  ),
  controlled: (text) => (
    <EmailField
      value={text}
      placeholder={text}
      title={text}
      errorMessage={text}
      onChange={() => {}}
    />
  ),
  typed: () => <EmailField name="email" suggestionDelay={0} checker={lenient} completions />,
  plain: () => <EmailField name="email" suggestionDelay={0} required />,
  refused: (text) => <EmailField name="email" validate={() => text} />,
  echo: (text) => <EmailField name="email" suggestionDelay={0} checker={echo(text)} />,
  hebrew: (text) => (
    <EmailField name="email" suggestionDelay={0} checker={echo(text)} messages={hebrew} />
  ),
  completed: (text) => <EmailField name="email" checker={echo(text)} completions />,
};

const root = createRoot(document.querySelector('#root')!);
let shown = 0;
const show = (scene: string, text: string): void => {
  const form = (
    <form key={(shown += 1)} action="/sent" method="post">
      {scenes[scene]!(text)}
      <button>Sign up</button>
    </form>
  );
  // Whoever asks for it goes on with it at once.
  flushSync(() => root.render(<StrictMode>{form}</StrictMode>));
};
const showAll = (): void =>
  root.render(
    hostileTexts.map((text) => (
      <section key={text}>
        {scenes.given!(text)}
        {scenes.controlled!(text)}
      </section>
    )),
  );
Object.assign(window, { show, showAll });
