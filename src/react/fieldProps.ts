import type { MouseEvent, RefCallback } from 'react';
import type { FieldMessages } from '../core/index.js';
import type { ControllerOptions } from './controllerOptions.js';
import type { FieldHandlers } from './fieldHandlers.js';
import { statusText, type ErrorText } from './fieldTexts.js';
import type { FieldView } from './fieldView.js';
import { nativeProps } from './nativeProps.js';
import type { UseEmailFieldResult } from './resultTypes.js';
import { withEmail } from './textParts.js';
import { langOf } from './usableMessages.js';

/** The ids of the field's parts. */
export interface FieldIds {
  readonly input: string;
  readonly label: string;
  readonly description: string;
  readonly error: string;
  readonly accept: string;
  readonly dismiss: string;
  readonly undo: string;
  readonly listbox: string;
}

interface Parts {
  readonly options: ControllerOptions;
  readonly view: FieldView;
  readonly error: ErrorText;
  readonly ids: FieldIds;
  readonly handlers: FieldHandlers;
  readonly inputRef: RefCallback<HTMLInputElement>;
}

type PropBags = Pick<UseEmailFieldResult, Extract<keyof UseEmailFieldResult, `${string}Props`>>;

const keepFocus = (event: MouseEvent): void => event.preventDefault();

/**
 * `type="email"` reports another text than was typed (Chromium turns IDN domains into `xn--`) and
 * has no selection; the same keyboard, autofill and autocorrection come by these attributes. Any of
 * them can be overridden.
 */
const INPUT_DEFAULTS = {
  type: 'text',
  inputMode: 'email',
  autoComplete: 'email',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  // An address reads from left to right, and an empty input as its page does.
  dir: 'auto',
} as const;

/** The prop bags of a field, made of what is shown. */
export function fieldProps(parts: Parts): PropBags {
  const { options, view, error, ids, handlers } = parts;
  const { field } = options.messages;
  const lang = (key: keyof FieldMessages): string => langOf(options.messages, 'field', key);
  const email = view.suggestion?.email ?? '';
  const status = statusText(view, options.messages, error);
  return {
    inputProps: inputProps(parts),
    labelProps: { id: ids.label, htmlFor: ids.input },
    descriptionProps: { id: ids.description },
    errorProps: { id: ids.error, lang: error.lang },
    statusProps: { role: 'status', lang: status.lang, children: status.text },
    suggestionProps: { lang: lang('suggestion') },
    acceptProps: {
      type: 'button',
      id: ids.accept,
      lang: lang('accept'),
      'aria-label': withEmail(field.acceptName, email),
      ...handlers.accept,
    },
    dismissProps: {
      type: 'button',
      id: ids.dismiss,
      lang: lang('dismiss'),
      'aria-label': field.dismiss,
      ...handlers.dismiss,
    },
    undoProps: {
      type: 'button',
      id: ids.undo,
      lang: lang('undo'),
      'aria-label': withEmail(field.undoName, view.accepted?.typed ?? ''),
      ...handlers.undo,
    },
    listboxProps: {
      id: ids.listbox,
      role: 'listbox',
      lang: lang('completions'),
      'aria-label': field.completions,
    },
    getOptionProps: (index) => ({
      id: `${ids.listbox}${index}`,
      role: 'option',
      'aria-selected': index === view.activeCompletion,
      onMouseDown: keepFocus,
      onClick: (event) => handlers.complete(index, event),
    }),
  };
}

/** What makes the input a combobox; the list is in the page only while there is one. */
function comboboxProps({ completions, activeCompletion }: FieldView, ids: FieldIds) {
  const isOpen = completions.length > 0;
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? ids.listbox : undefined,
    'aria-activedescendant': activeCompletion < 0 ? undefined : `${ids.listbox}${activeCompletion}`,
  } as const;
}

function inputProps({
  options,
  view,
  error,
  ids,
  handlers,
  inputRef,
}: Parts): PropBags['inputProps'] {
  const native = nativeProps(options);
  const stops = options.validationBehavior !== 'aria';
  const describedBy = [
    native['aria-describedby'],
    options.hasDescription && ids.description,
    error.text !== '' && ids.error,
  ];
  return {
    ...INPUT_DEFAULTS,
    ...native,
    ...handlers.input,
    ...(options.completions && comboboxProps(view, ids)),
    ref: inputRef,
    id: ids.input,
    ...(options.value === undefined
      ? { defaultValue: options.defaultValue }
      : { value: options.value }),
    required: stops ? options.required : undefined,
    'aria-required': stops ? native['aria-required'] : options.required || undefined,
    // Without it Chromium tells of the validity that stops the form: of a required field before anything is typed.
    'aria-invalid': error.text === '' ? (native['aria-invalid'] ?? false) : true,
    'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
  };
}
