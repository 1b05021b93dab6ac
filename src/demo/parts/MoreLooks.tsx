import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Look } from '../look.js';

interface MoreLooksProps {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
}

/** What is wanted less often, behind a button. */
export function MoreLooks({ look, onChange }: MoreLooksProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  };
  const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- of the controls in it
    <div className="more" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <button
        ref={button}
        type="button"
        className="tool"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        More
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </button>
      <div id={panel} className="more-panel" hidden={!isOpen}>
        <Toggle
          name="Forced colours"
          hint="The system’s colours in place of the page’s. Your own palette, and the rules for forced-colors, show in Windows’ contrast themes only."
          isOn={look.contrast === 'forced'}
          onChange={(isOn) => onChange({ ...look, contrast: isOn ? 'forced' : 'usual' })}
        />
        <Toggle
          name="Less motion"
          hint="No fades, and examples come all at once. A page can’t switch prefers-reduced-motion itself: your system’s setting does more."
          isOn={look.motion === 'less'}
          onChange={(isOn) => onChange({ ...look, motion: isOn ? 'less' : 'usual' })}
        />
        <Toggle
          name="Strict mode"
          hint="React renders and mounts everything twice, as in development."
          isOn={look.strict === 'on'}
          onChange={(isOn) => onChange({ ...look, strict: isOn ? 'on' : 'off' })}
        />
      </div>
    </div>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Toggle({ name, hint, isOn, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div className="toggle">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{name}</label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}
