import { useState } from 'react';
import { writeValue } from '../args.js';
import { readJson } from '../readJson.js';

interface ObjectInputProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A list or an object as JSON. What can't be read yet is kept here, and changes nothing. */
export function ObjectInput({ value, onChange, ...common }: ObjectInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? writeValue(value);
  return (
    <input
      {...common}
      type="text"
      className="code"
      spellCheck={false}
      autoComplete="off"
      aria-invalid={readJson(text) === null}
      value={text}
      onChange={(event) => {
        const typed = event.target.value;
        setDraft(typed);
        const read = readJson(typed);
        if (read) onChange(read.value);
      }}
      onBlur={() => {
        if (readJson(text)) setDraft(null);
      }}
    />
  );
}
