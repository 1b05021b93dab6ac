import { useState } from 'react';
import { isPlain, type PlaygroundState } from './playgroundState.js';

const LEVELS = ['0.4', '0.5', '0.6', '0.7', '0.8', '0.9', '0.95'];

interface OptionRowProps {
  readonly state: PlaygroundState;
  readonly change: (change: Partial<PlaygroundState>) => void;
}

/** The options of the core that change what is suggested. */
export function OptionRow({ state, change }: OptionRowProps) {
  const { countries, domains, minimumConfidence, typing } = state;
  // On a phone the answer comes first, unless the link is about options.
  const [isOpen] = useState(() => !isPlain(state) || isWide());
  return (
    <details className="options" open={isOpen}>
      <summary>Options</summary>
      <label>
        <code>countries</code>
        <input
          value={countries}
          placeholder="ru, kz"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => change({ countries: event.target.value })}
        />
      </label>
      <label>
        <code>domains</code>
        <input
          value={domains}
          placeholder="acme.example"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => change({ domains: event.target.value })}
        />
      </label>
      <label>
        <code>minimumConfidence</code>
        <select
          value={minimumConfidence}
          onChange={(event) => change({ minimumConfidence: event.target.value })}
        >
          <option value="">default</option>
          {LEVELS.map((level) => (
            <option key={level}>{level}</option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={typing !== ''}
          onChange={(event) => change({ typing: event.target.checked ? '1' : '' })}
        />
        <code>typing</code>
      </label>
    </details>
  );
}

const isWide = (): boolean => window.matchMedia?.('(width >= 76rem)').matches;
