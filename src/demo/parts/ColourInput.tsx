import { writeValue } from '../args.js';

interface ColourInputProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  /** What the colour is of. */
  readonly name: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A colour, or none: the browser's own control can't be empty, so that is said beside it. */
export function ColourInput({ name, value, onChange, ...common }: ColourInputProps) {
  const text = writeValue(value);
  return (
    <div className="colour">
      <input
        {...common}
        type="color"
        data-unset={text === '' || undefined}
        value={text || '#000000'}
        onChange={(event) => onChange(event.target.value)}
      />
      {text === '' ? (
        <span className="hint">not set</span>
      ) : (
        <button
          type="button"
          className="quiet"
          aria-label={`Clear ${name}`}
          onClick={() => onChange(undefined)}
        >
          Clear
        </button>
      )}
    </div>
  );
}
