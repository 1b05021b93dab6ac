import type { FieldIds, FieldOptions } from '../contract/index.js';
import type { FieldView } from '../state/index.js';
import type { Handlers } from './handlers.js';
import { nativeProps } from './nativeProps.js';

interface Parts {
  readonly options: FieldOptions;
  readonly view: FieldView;
  readonly hasError: boolean;
  readonly ids: FieldIds;
  readonly handlers: Handlers;
}

/** What the `<input>` takes: attributes, and handlers by React's names. */
export type InputProps = Readonly<Record<string, unknown>> & {
  readonly 'aria-describedby': string | undefined;
};

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

/** The props of the input, made at each render: the text is among them. */
export function inputProps({ options, view, hasError, ids, handlers }: Parts): InputProps {
  const native = nativeProps(options);
  const stops = options.validationBehavior !== 'aria';
  const describedBy = [
    native['aria-describedby'],
    options.hasDescription && `${ids.own}description`,
    hasError && `${ids.own}error`,
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
    'aria-invalid': hasError || (native['aria-invalid'] ?? false),
    'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
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
