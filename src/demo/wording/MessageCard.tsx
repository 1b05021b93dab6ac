import { useId } from 'react';
import type { MessageRow, SpokenLanguage } from './messageGroups.js';

const EMAIL = 'ann@gmail.com';

interface MessageCardProps {
  readonly row: MessageRow;
  readonly languages: readonly SpokenLanguage[];
}

/** One message, in the languages that are chosen. */
export function MessageCard({ row, languages }: MessageCardProps) {
  const id = useId();
  return (
    <article className="wording-card" aria-labelledby={id}>
      <h3 id={id}>
        <code>{row.code}</code> {row.about && <bdi>{row.about}</bdi>}
      </h3>
      <dl>
        {languages.map(({ tag, name, dir, messages }) => (
          <div key={tag} lang={tag} dir={dir}>
            <dt>{name}</dt>
            <dd>
              <MessageText text={row.textIn(messages)} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** A text as the field shows it: an address in it keeps to itself. */
function MessageText({ text }: { readonly text: string }) {
  const [before, after] = text.split('{email}');
  if (after === undefined) return text;
  return (
    <>
      {before}
      <bdi>{EMAIL}</bdi>
      {after}
    </>
  );
}
