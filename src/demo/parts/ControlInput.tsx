import { writeValue } from '../args.js';
import type { ArgType, Control } from '../csf.js';
import { ColourInput } from './ColourInput.js';
import { ObjectInput } from './ObjectInput.js';

/** What a control of any type takes. */
export interface ControlInputProps {
  readonly id: string;
  /** The id of what describes it. */
  readonly describedBy: string;
  readonly argType: ArgType;
  readonly control: Control;
  readonly value: unknown;
  /** Takes the new value; `undefined` for none. */
  readonly onChange: (value: unknown) => void;
}

/** The control of an arg, in one element. */
export function ControlInput(props: ControlInputProps) {
  const { id, describedBy, argType, control, value, onChange } = props;
  const { type, ...limits } = control;
  const common = { id, 'aria-describedby': describedBy };
  switch (type) {
    case 'boolean':
      return (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
    case 'select':
      return (
        <select
          {...common}
          value={writeValue(value)}
          onChange={(event) =>
            onChange(argType.options?.find((option) => writeValue(option) === event.target.value))
          }
        >
          {argType.options?.map((option) => (
            <option key={writeValue(option)} value={writeValue(option)}>
              {writeValue(option) || 'not set'}
            </option>
          ))}
        </select>
      );
    case 'number':
    case 'range':
      return (
        <div className="number">
          <input
            {...common}
            {...limits}
            type={type}
            value={writeValue(value)}
            onChange={({ target }) =>
              onChange(target.value === '' ? undefined : Number(target.value))
            }
          />
          {type === 'range' && <output htmlFor={id}>{writeValue(value)}</output>}
        </div>
      );
    case 'color':
      return (
        <ColourInput {...common} name={argType.name ?? ''} value={value} onChange={onChange} />
      );
    case 'object':
      return <ObjectInput {...common} value={value} onChange={onChange} />;
    default:
      return (
        <input
          {...common}
          type="text"
          autoComplete="off"
          value={writeValue(value)}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      );
  }
}
