import type {
  FieldIds,
  FieldOptions,
  FieldSuggestions,
  SuggestionProps,
} from '../contract/index.js';
import { statusText } from '../messages/index.js';
import type { Words } from '../messages/index.js';
import type { FieldView } from '../state/index.js';
import type { Handlers } from './handlers.js';
import { nativeProps } from './nativeProps.js';

interface Parts {
  readonly options: FieldOptions;
  readonly view: FieldView;
  readonly error: Words;
  readonly ids: FieldIds;
  readonly handlers: Handlers;
  /** The engine, once it is there. */
  readonly suggestions: FieldSuggestions | null;
}

/** What the field's elements take: attributes, and handlers by React's names. */
export interface PropBags extends SuggestionProps {
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
}

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
  const { options, view, error, ids, handlers, suggestions } = parts;
  const status = statusText(view, options.messages, error, suggestions?.status(view) ?? []);
  return {
    inputProps: inputProps(parts),
    labelProps: { id: `${ids.own}label`, htmlFor: ids.input },
    descriptionProps: { id: `${ids.own}description` },
    errorProps: { id: `${ids.own}error`, lang: error.lang },
    statusProps: { role: 'status', lang: status.lang, children: status.text },
    ...(isOffering(view) && suggestions
      ? suggestions.props(view, ids, handlers.part)
      : idleProps(ids)),
  };
}

/** Whether anything that the engine has found is on show. */
const isOffering = ({ suggestion, accepted, completions }: FieldView): boolean =>
  suggestion !== null || accepted !== null || completions.length > 0;

/**
 * The bags as long as nothing is offered. They are the same whether the engine is there or not: a server never has it,
 * and what it renders is hydrated.
 */
function idleProps(ids: FieldIds): SuggestionProps {
  const button = (name: string) => ({ type: 'button', id: `${ids.own}${name}` }) as const;
  return {
    suggestionProps: {},
    acceptProps: button('accept'),
    dismissProps: button('dismiss'),
    undoProps: button('undo'),
    listboxProps: { id: `${ids.own}listbox`, role: 'listbox' },
    getOptionProps: (index) => ({
      id: `${ids.own}option${index}`,
      role: 'option',
      'aria-selected': false,
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
    'aria-controls': isOpen ? `${ids.own}listbox` : undefined,
    'aria-activedescendant':
      activeCompletion < 0 ? undefined : `${ids.own}option${activeCompletion}`,
  } as const;
}

function inputProps({ options, view, error, ids, handlers }: Parts): PropBags['inputProps'] {
  const native = nativeProps(options);
  const stops = options.validationBehavior !== 'aria';
  const describedBy = [
    native['aria-describedby'],
    options.hasDescription && `${ids.own}description`,
    error.text !== '' && `${ids.own}error`,
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
