interface SwitchProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** A choice of a few, all of them in view. */
export function Switch<Value extends string>(props: SwitchProps<Value>) {
  const { name, value, options, onChange } = props;
  return (
    <div role="group" aria-label={name} className="switch">
      {(Object.entries(options) as [Value, string][]).map(([option, text]) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          onClick={() => onChange(option)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
