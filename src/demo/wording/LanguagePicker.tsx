import { languages } from '../languages.js';

interface LanguagePickerProps {
  /** Those that are chosen. */
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Chooses which languages are shown: each by a switch, all or English only by a button. */
export function LanguagePicker({ tags, onChange }: LanguagePickerProps) {
  const isAll = tags.length === languages.length;
  const toggle = (tag: string): void =>
    onChange(tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag]);
  return (
    <fieldset className="wording-languages">
      <legend>Languages</legend>
      {languages.map(({ tag, name }) => (
        <label key={tag} lang={tag}>
          <input type="checkbox" checked={tags.includes(tag)} onChange={() => toggle(tag)} />
          <bdi>{name}</bdi>
        </label>
      ))}
      <button
        type="button"
        onClick={() => onChange(isAll ? ['en'] : languages.map(({ tag }) => tag))}
      >
        {isAll ? 'Only English' : 'All languages'}
      </button>
    </fieldset>
  );
}
