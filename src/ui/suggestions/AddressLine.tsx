import { textParts } from '../../field/index.js';
import type { SuggestionSegment } from './suggestionSegments.js';

interface AddressLineProps {
  /** Words with `{email}` in them: anywhere, several times, or not at all. */
  readonly text: string;
  /** The pieces of the address. */
  readonly segments: readonly SuggestionSegment[];
}

/**
 * Words around an address, on one line. Where it is too narrow, the stylesheet leaves out words and
 * then cuts the local part; the text in the page stays whole.
 */
export function AddressLine({ text, segments }: AddressLineProps) {
  const [before = '', ...after] = textParts(text);
  if (after.length === 0) {
    return (
      <span className="addressee-question" dir="auto">
        {text}
      </span>
    );
  }
  const email = segments.map((segment) => segment.text).join('');
  return (
    <span className="addressee-question" dir="auto">
      {before}
      <span className="addressee-rest">
        <Address segments={segments} />
        {after.map((words, index) => (
          <span key={index}>
            {index > 0 && <bdi translate="no">{email}</bdi>}
            {words}
          </span>
        ))}
      </span>
    </span>
  );
}

/** The address, its changed words emphasised. */
function Address({ segments }: Pick<AddressLineProps, 'segments'>) {
  const at = segments.findIndex(({ text }) => text.startsWith('@'));
  const end = at < 0 ? segments.length : at;
  // Elements all: in a translated page React finds none of its texts where it put them.
  const piece = ({ text, isChanged }: SuggestionSegment, index: number) =>
    isChanged ? <b key={index}>{text}</b> : <span key={index}>{text}</span>;
  return (
    <bdi className="addressee-address" translate="no">
      <span className="addressee-local">{segments.slice(0, end).map(piece)}</span>
      <span className="addressee-domain">{segments.slice(end).map(piece)}</span>
    </bdi>
  );
}
