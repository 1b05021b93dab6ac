import { useId } from 'react';
import { controlOf } from '../args.js';
import type { ArgType } from '../csf.js';
import { ControlInput } from './ControlInput.js';
import { RadioGroup } from './RadioGroup.js';

interface ControlRowProps {
  readonly name: string;
  readonly argType: ArgType;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** An arg: its name, what it does, and the control that changes it. */
export function ControlRow({ name, argType, value, onChange }: ControlRowProps) {
  const id = useId();
  const control = controlOf(argType);
  if (!control) return null;
  const standard = argType.table?.defaultValue?.summary;
  const hint = `${id}-hint`;
  const input = { id, describedBy: hint, argType, control, value, onChange };
  return (
    <div className="control">
      {control.type === 'radio' ? (
        <span id={`${id}-name`} className="control-name">
          {argType.name ?? name}
        </span>
      ) : (
        <label htmlFor={id} className="control-name">
          {argType.name ?? name}
        </label>
      )}
      {control.type === 'radio' ? (
        <RadioGroup {...input} labelledBy={`${id}-name`} />
      ) : (
        <ControlInput {...input} />
      )}
      <p id={hint} className="hint">
        {argType.description}
        {standard !== undefined && (
          <>
            {' '}
            Default <code>{standard}</code>
          </>
        )}
      </p>
    </div>
  );
}
