/** The field in a form, for pages of any styles: bundled by itself, it runs where nothing else does. */
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import {
  EmailField,
  type EmailFieldProps,
  type EmailSuggestion,
  type UseEmailFieldResult,
} from '../../src/index.js';
import { AcceptedRow } from '../../src/ui/suggestions/AcceptedRow.js';
import { locales } from '../locales/locales.js';

export interface Scene {
  /** `true`: the row after a change, which has no state of its own here. */
  readonly accepted?: string;
  readonly language?: string;
  readonly props?: EmailFieldProps;
}

const words = (language: string) => locales.find(([tag]) => tag === language)![1];

let root: Root | undefined;

/** Shows the field in `#root`, as it comes, or with what is passed. */
function show({ accepted, language = 'en', props = {} }: Scene): void {
  const messages = words(language);
  const field = (
    <EmailField
      name="email"
      description="We only write when it matters."
      placeholder="name@example.com"
      suggestionDelay={0}
      messages={messages}
      {...props}
    />
  );
  root?.unmount();
  root = createRoot(document.getElementById('root')!);
  flushSync(() =>
    root!.render(
      <form className="form" onSubmit={(event) => event.preventDefault()}>
        {accepted === undefined ? field : <Accepted email={accepted} language={language} />}
        <label className="other">
          Password <input type="password" />
        </label>
        <button className="submit">Sign up</button>
      </form>,
    ),
  );
}

/** The row as the field shows it, under an input. */
function Accepted({ email, language }: { email: string; language: string }) {
  const messages = words(language);
  const suggestion = { email } as EmailSuggestion;
  return (
    <div className="addressee">
      <label className="addressee-label">{messages.field.label}</label>
      <input className="addressee-input" type="text" defaultValue={email} />
      <div className="addressee-messages">
        <AcceptedRow
          field={{ undoProps: { type: 'button' } } as UseEmailFieldResult}
          accepted={{ typed: '', suggestion }}
          messages={messages}
          classNames={{}}
        />
      </div>
    </div>
  );
}

Object.assign(globalThis, { show });
