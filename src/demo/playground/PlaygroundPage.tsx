import { useMemo } from 'react';
import { endings } from '../../data/endings.js';
import {
  createEmailChecker,
  EmailField,
  explainSuggestion,
  type EmailOptions,
} from '../../index.js';
import { CopyButton } from '../parts/CopyButton.js';
import { Anatomy } from './Anatomy.js';
import { Answer } from './Answer.js';
import { OptionRow } from './OptionRow.js';
import './playground.css';
import { linkTo, toOptions, usePlaygroundState, type PlaygroundState } from './playgroundState.js';
import { Readings } from './Readings.js';

/** One of each kind: what they lead to is told below. */
const EXAMPLES = [
  'ann@gmial.com',
  'ann@yandeks.ru',
  'user@нфтвучюкг',
  'Ann <ann@gmail.con>',
  'ann@outlook.e',
  'ann@mai.ru',
  'a..b@example',
];

/** The core at work: an address goes in, and everything that is made of it comes out. */
export function PlaygroundPage() {
  const [state, change] = usePlaygroundState();
  const { address } = state;
  const asked = useMemo(() => ask(state), [state]);
  return (
    <div className="playground">
      <form className="ask" onSubmit={(event) => event.preventDefault()}>
        <EmailField
          name="address"
          autoComplete="off"
          value={address}
          checker={asked.checker}
          onValueChange={(value) => change({ address: value })}
        />
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
      </form>
      <div className="told">
        <Answer address={address} explanation={asked.explanation} />
        <Anatomy address={address} issues={asked.issues} warnings={asked.warnings} />
        {asked.explanation.readings.length > 0 && (
          <Readings readings={asked.explanation.readings} />
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
  const checker = createEmailChecker({ ...options, endings });
  const result = checker.validate(address);
  return {
    checker,
    issues: result.valid ? [] : result.issues,
    warnings: checker.warnings(address),
    explanation: explainSuggestion(address, options),
  };
}
