import { useEffect, useMemo, useRef } from 'react';
import { tlds } from '../../data/tlds.js';
import {
  createEmailChecker,
  EmailField,
  explainSuggestion,
  type EmailOptions,
} from '../../index.js';
import { CopyButton } from '../parts/CopyButton.js';
import { leaveField } from '../typeText.js';
import { Anatomy } from './Anatomy.js';
import { Answer } from './Answer.js';
import { OptionRow } from './OptionRow.js';
import './playground.css';
import { linkTo, toOptions, usePlaygroundState, type PlaygroundState } from './playgroundState.js';
import { Interpretations } from './Interpretations.js';

/** One of each kind: what they lead to is told below. */
const EXAMPLES = [
  'ann@gmial.com',
  'ann@yandeks.ru',
  'user@нфтвучюкг',
  'Ann <ann@gmail.con>',
  'ann@outlook.e',
  'ann@mail.hu',
  'ann@mai.ru',
  'a..b@example',
];

/** The core at work: an address goes in, and everything that is made of it comes out. */
export function PlaygroundPage() {
  const [state, change] = usePlaygroundState();
  const { address } = state;
  const asked = useMemo(() => ask(state), [state]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // An address that was not typed, but came with a link or an example: the field looks at it too.
    const element = form.current;
    if (element && !element.contains(document.activeElement)) {
      void leaveField({ canvasElement: element });
    }
  }, [address]);
  return (
    <div className="playground">
      <form ref={form} onSubmit={(event) => event.preventDefault()}>
        <EmailField
          name="address"
          autoComplete="off"
          value={address}
          checker={asked.checker}
          onValueChange={(value) => change({ address: value })}
        />
      </form>
      <div className="tools">
        <ul className="examples" aria-label="Examples">
          {EXAMPLES.map((example) => (
            <li key={example}>
              <button
                type="button"
                className="example"
                onClick={() => change({ address: example })}
              >
                {example}
              </button>
            </li>
          ))}
        </ul>
        <OptionRow state={state} change={change} />
        {asked.error && (
          <p role="alert" className="refused">
            {asked.error} It is answered without options.
          </p>
        )}
        <p className="share">
          The link in the address bar leads back to this very question.{' '}
          <CopyButton
            text={window.location.href.replace(/#.*$/, '') + linkTo(state)}
            name="Copy the link to this question"
          />
        </p>
      </div>
      <div className="told">
        <Answer address={address} explanation={asked.explanation} />
        {address.trim() !== '' && (
          <Anatomy address={address} issues={asked.issues} warnings={asked.warnings} />
        )}
        {asked.explanation.interpretations.length > 0 && (
          <Interpretations interpretations={asked.explanation.interpretations} />
        )}
      </div>
    </div>
  );
}

/** Everything that the core has to say; what it refuses of the options is told. */
function ask(state: PlaygroundState) {
  const options = toOptions(state);
  try {
    return { ...answer(state.address, options), error: '' };
  } catch (error) {
    return { ...answer(state.address, {}), error: (error as Error).message };
  }
}

function answer(address: string, options: EmailOptions) {
  const checker = createEmailChecker({ ...options, tlds });
  const result = checker.validate(address);
  return {
    checker,
    issues: result.valid ? [] : result.issues,
    warnings: checker.warnings(address),
    explanation: explainSuggestion(address, options),
  };
}
