import type { FieldMessages } from '../../core/index.js';
import type { FieldOptions } from '../controller/index.js';
import type { FieldEvent, FieldMouseEvent } from '../input/index.js';
import { langOf, statusText, withEmail } from '../messages/index.js';
import type { ErrorText } from '../messages/index.js';
import type { FieldView } from '../state/index.js';
import type { ButtonHandlers, Handlers } from './handlers.js';
import { nativeProps } from './nativeProps.js';

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
  readonly options: FieldOptions;
  readonly view: FieldView;
  readonly error: ErrorText;
  readonly ids: FieldIds;
  readonly handlers: Handlers;
}

/** What a button of the field takes. */
interface ButtonProps extends ButtonHandlers {
  readonly type: 'button';
  readonly id: string;
  readonly lang: string;
  readonly 'aria-label': string;
}

/** What the field's elements take: attributes, and handlers by React's names. */
export interface PropBags {
  readonly inputProps: Readonly<Record<string, unknown>> & {
    readonly 'aria-describedby': string | undefined;
  };
  readonly labelProps: { readonly id: string; readonly htmlFor: string };
  readonly descriptionProps: { readonly id: string };
  readonly errorProps: { readonly id: string; readonly lang: string | undefined };
  readonly statusProps: {
    readonly role: 'status';
    readonly lang: string | undefined;
    readonly children: string;
  };
  readonly suggestionProps: { readonly lang: string };
  readonly acceptProps: ButtonProps;
  readonly dismissProps: ButtonProps;
  readonly undoProps: ButtonProps;
  readonly listboxProps: {
    readonly id: string;
    readonly role: 'listbox';
    readonly lang: string;
    readonly 'aria-label': string;
  };
  readonly getOptionProps: (index: number) => {
    readonly id: string;
    readonly role: 'option';
    readonly 'aria-selected': boolean;
    readonly onMouseDown: (event: FieldEvent) => void;
    readonly onClick: (event: FieldMouseEvent) => void;
  };
}

const keepFocus = (event: FieldEvent): void => event.preventDefault();

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
export function propBags(parts: Parts): PropBags {
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

function inputProps({ options, view, error, ids, handlers }: Parts): PropBags['inputProps'] {
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
