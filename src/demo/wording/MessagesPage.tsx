import { use, useDeferredValue, useId, useState } from 'react';
import { languages } from '../languages.js';
import { LanguagePicker } from './LanguagePicker.js';
import { findMessages, type SpokenLanguage } from './messageGroups.js';
import { MessageCard } from './MessageCard.js';
import './wording.css';

/** Fetched with this page: any of them may be shown. */
const everyLanguage: Promise<readonly SpokenLanguage[]> = Promise.all(
  languages.map(async (language) => ({ ...language, messages: await language.load() })),
);

/** English, and the language of the browser if it is among ours: all of them are a long page. */
function firstTags(): readonly string[] {
  const exact = languages.find(({ tag }) => tag === navigator.language);
  const [language] = navigator.language.split('-');
  const near = languages.find(({ tag }) => tag.split('-')[0] === language);
  return [...new Set(['en', (exact ?? near)?.tag ?? 'en'])];
}

/** Every message in every language, side by side. */
export function MessagesPage() {
  const spoken = use(everyLanguage);
  const [tags, setTags] = useState(firstTags);
  const [question, setQuestion] = useState('');
  const id = useId();

  const shown = spoken.filter(({ tag }) => tags.includes(tag));
  // A thousand texts are shown anew: the key comes first.
  const asked = useDeferredValue(question);
  const groups = findMessages(
    asked,
    shown.map(({ messages }) => messages),
  );
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className="wording">
      <div role="search" className="wording-tools">
        <label htmlFor={id}>Find a code or words</label>
        <input
          id={id}
          type="search"
          placeholder="missing-at"
          autoComplete="off"
          spellCheck={false}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <LanguagePicker tags={tags} onChange={setTags} />
        <p role="status">
          {count} {count === 1 ? 'message' : 'messages'} in {shown.length}{' '}
          {shown.length === 1 ? 'language' : 'languages'}
        </p>
      </div>
      {groups.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          {rows.map((row) => (
            <MessageCard key={`${row.code} ${row.about}`} row={row} languages={shown} />
          ))}
        </section>
      ))}
    </div>
  );
}
