import { en } from '../../core/messages/index.js';
import type { FieldMessages } from '../../core/index.js';
import type { FieldIds, SuggestionProps } from '../contract/index.js';
import { fieldWords, withEmail } from '../messages/index.js';
import type { GivenMessages } from '../messages/index.js';
import type { FieldView } from '../state/index.js';
import { keepFocus } from './buttons.js';
import type { SuggestionButtons } from './buttons.js';

/** The prop bags of what shows suggestions and completions. */
export function suggestionProps(
  view: FieldView,
  messages: GivenMessages,
  ids: FieldIds,
  buttons: SuggestionButtons,
): SuggestionProps {
  const words = (key: keyof FieldMessages) => fieldWords(messages, key, en.field);
  const button = (
    name: 'accept' | 'dismiss' | 'undo',
    key: 'acceptName' | 'dismiss' | 'undoName',
    email = '',
  ) =>
    ({
      type: 'button',
      id: `${ids.own}${name}`,
      lang: words(key).lang,
      'aria-label': withEmail(words(key).text, email),
      ...buttons[name],
    }) as const;
  const completions = words('completions');
  return {
    suggestionProps: { lang: words('suggestion').lang },
    acceptProps: button('accept', 'acceptName', view.suggestion?.email),
    dismissProps: button('dismiss', 'dismiss'),
    undoProps: button('undo', 'undoName', view.accepted?.typed),
    listboxProps: {
      id: `${ids.own}listbox`,
      role: 'listbox',
      lang: completions.lang,
      'aria-label': completions.text,
    },
    getOptionProps: (index) => ({
      id: `${ids.own}option${index}`,
      role: 'option',
      'aria-selected': index === view.activeCompletion,
      onMouseDown: keepFocus,
      onClick: (event) => buttons.complete(index, event),
    }),
  };
}
