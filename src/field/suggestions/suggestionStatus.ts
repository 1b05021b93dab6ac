import { en } from '../../core/messages/index.js';
import type { FieldMessages } from '../../core/index.js';
import { fieldWords, withEmail } from '../messages/index.js';
import type { GivenMessages, Words } from '../messages/index.js';
import type { FieldView } from '../state/index.js';

/** What the status element says of suggestions, sentence by sentence. */
export function suggestionStatus(view: FieldView, messages: GivenMessages): readonly Words[] {
  const { suggestion, accepted, undone, completions } = view.announcement;
  const said: Words[] = [];
  const say = (key: keyof FieldMessages, fill: (text: string) => string): void => {
    const { text, lang } = fieldWords(messages, key, en.field);
    said.push({ text: fill(text), lang });
  };
  if (suggestion !== null) say('suggestionStatus', (text) => withEmail(text, suggestion.email));
  if (completions > 0) {
    say('completionsStatus', (text) => text.replace('{count}', String(completions)));
  }
  if (accepted !== '') say('acceptedStatus', (text) => withEmail(text, accepted));
  if (undone !== '') say('undoneStatus', (text) => withEmail(text, undone));
  return said;
}
