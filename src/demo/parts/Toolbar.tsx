import { languages } from '../languages.js';
import { LOOKS, type Look } from '../look.js';
import { ChoiceSelect } from './ChoiceSelect.js';
import { MoreLooks } from './MoreLooks.js';

const THEMES = { system: 'System theme', light: 'Light', dark: 'Dark' };
const DIRECTIONS = { auto: 'Auto direction', ltr: 'Left to right', rtl: 'Right to left' };
const WIDTHS = { full: 'Full width', '768': '768 px', '320': '320 px' };
const NAMES = Object.fromEntries(languages.map(({ tag, name }) => [tag, name]));

interface ToolbarProps {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  /** Asks for the story anew, as it comes. */
  readonly onRemount: () => void;
}

/** How the canvas looks: plain controls, each with its own tab stop. */
export function Toolbar({ look, onChange, onRemount }: ToolbarProps) {
  const select = (name: keyof Look, label: string, texts: Readonly<Record<string, string>>) => (
    <ChoiceSelect
      label={label}
      value={look[name]}
      options={LOOKS[name]}
      texts={texts}
      onChange={(value) => onChange({ ...look, [name]: value })}
    />
  );
  return (
    <div role="group" aria-label="Canvas" className="stage-bar">
      {select('theme', 'Theme', THEMES)}
      {select('language', 'Language', NAMES)}
      {select('width', 'Width', WIDTHS)}
      {select('direction', 'Direction', DIRECTIONS)}
      <MoreLooks look={look} onChange={onChange} />
      <button type="button" className="tool remount" onClick={onRemount}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M13 8a5 5 0 1 1-1.5-3.6M12 1.5v3.2H8.8" />
        </svg>
        <span>Remount</span>
      </button>
    </div>
  );
}
