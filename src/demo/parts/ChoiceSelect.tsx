interface ChoiceSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

/** A select whose options say what they are about. */
export function ChoiceSelect({ label, value, options, texts, onChange }: ChoiceSelectProps) {
  return (
    <select
      className="tool"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {texts[option]}
        </option>
      ))}
    </select>
  );
}
