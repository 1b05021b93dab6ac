import { useId } from 'react';

interface SwitchProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** A choice of a few, all of them in view. */
export function Switch<Value extends string>(props: SwitchProps<Value>) {
  const { legend, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{legend}</legend>
      {(Object.entries(options) as [Value, string][]).map(([option, text]) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
