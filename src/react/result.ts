import type { ButtonHTMLAttributes, ComponentPropsWithRef, MouseEvent } from 'react';
import type { EmailIssue, EmailSuggestion, EmailWarning } from '../core/index.js';
import type { AcceptedChange, FieldVerdict } from '../field/index.js';

/** What a button of the field takes: nothing that a design system types otherwise. */
type FieldButtonProps = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  | 'type'
  | 'id'
  | 'lang'
  | 'aria-label'
  | 'onClick'
  | 'onMouseDown'
  | 'onKeyDown'
  | 'onFocus'
  | 'onBlur'
>;

/** What one completion in the list takes. */
interface OptionProps {
  readonly id: string;
  readonly role: 'option';
  readonly 'aria-selected': boolean;
  readonly onMouseDown?: (event: MouseEvent) => void;
  readonly onClick?: (event: MouseEvent) => void;
}

/** The field: what `useEmailField` returns. */
export interface UseEmailFieldResult {
  /** For the `<input>`: its ref, and every native attribute among the options. */
  readonly inputProps: ComponentPropsWithRef<'input'>;
  /** For the `<label>`. */
  readonly labelProps: { readonly id: string; readonly htmlFor: string };
  /** For a description of the field; pass `hasDescription` as well. */
  readonly descriptionProps: { readonly id: string };
  /** For the element around `errorMessage`, rendered while there is one. */
  readonly errorProps: { readonly id: string; readonly lang: string | undefined };
  /** For one element that is always rendered, visually hidden; its text is among the props. */
  readonly statusProps: {
    readonly role: 'status';
    readonly lang: string | undefined;
    readonly children: string;
  };
  /** For the element around `suggestion` and its buttons, rendered while there is one. */
  readonly suggestionProps: { readonly lang?: string };
  /** For the `<button>` that accepts the suggestion; its visible text is `messages.field.accept`. */
  readonly acceptProps: FieldButtonProps;
  /** For the `<button>` that dismisses the suggestion. */
  readonly dismissProps: FieldButtonProps;
  /** For the `<button>` that takes back what was accepted, rendered while `accepted` is there. */
  readonly undoProps: FieldButtonProps;

  /** For the list of completions, rendered while there are any. */
  readonly listboxProps: {
    readonly id: string;
    readonly role: 'listbox';
    readonly lang?: string;
    readonly 'aria-label'?: string;
  };
  /** For each element of the list, by its place among `completions`, from 0. */
  readonly getOptionProps: (index: number) => OptionProps;

  /** What the field says of its address. */
  readonly verdict: FieldVerdict;
  /** The issue on show; `null` as long as none is, whatever is known. */
  readonly issue: EmailIssue | null;
  /** Doubts about the address, once it was left. */
  readonly warnings: readonly EmailWarning[];
  /** The suggestion on show. */
  readonly suggestion: EmailSuggestion | null;
  /**
   * The accepted change that is offered to be undone: where fingers point, and wherever no key was pressed since the
   * field was focused, until the next key, submit or reset, or until the field is left. Others have Ctrl+Z.
   */
  readonly accepted: AcceptedChange | null;
  /** Whole addresses that the text may become, on show. */
  readonly completions: readonly string[];
  /** The error on show, in words: the application's, the server's or ours; `''` without. */
  readonly errorMessage: string;
  /** Focus has left the field, or its form was submitted. */
  readonly isTouched: boolean;
  /** Focus is in the field, its buttons included. */
  readonly isFocused: boolean;
  /** There is text in the input. */
  readonly isFilled: boolean;

  /** Puts the suggestion into the input, which takes the focus. */
  readonly accept: () => void;
  /** Takes the suggestion away, for good. */
  readonly dismiss: () => void;
  /** Brings back what was typed before the last `accept`, as long as the text is the accepted one; for good. */
  readonly undo: () => void;
  /** Shows whatever is wrong, as submitting would; returns what the field then says. */
  readonly validate: () => FieldVerdict;
  /** Back to the default value, nothing shown, as resetting the form would. */
  readonly reset: () => void;
}

/** What is shown of a field, apart from its input. */
export type ShownField = Omit<UseEmailFieldResult, 'inputProps'>;
