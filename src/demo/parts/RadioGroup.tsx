import { writeValue } from '../args.js';
import type { ControlInputProps } from './ControlInput.js';

interface RadioGroupProps extends ControlInputProps {
  readonly labelledBy: string;
}

/** A choice of a few, all of them in view. */
export function RadioGroup(props: RadioGroupProps) {
  const { id, labelledBy, describedBy, argType, value, onChange } = props;
  return (
    <div
      role="radiogroup"
      className="radios"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {argType.options?.map((option) => (
        <label key={writeValue(option)}>
          <input
            type="radio"
            name={id}
            checked={writeValue(option) === writeValue(value)}
            onChange={() => onChange(option)}
          />
          {writeValue(option) || 'not set'}
        </label>
      ))}
    </div>
  );
}
