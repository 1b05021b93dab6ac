import type { EmailSuggestion, EmailWarning } from '../../core/index.js';
import type {
  FieldEvent,
  FieldFocusEvent,
  FieldKeyEvent,
  FieldMouseEvent,
} from '../input/index.js';
import type { GivenMessages, Words } from '../messages/index.js';
import type { FieldView } from '../state/index.js';

/** The ids of the field's parts. */
export interface FieldIds {
  readonly input: string;
  /** What the ids of all other parts begin with. */
  readonly own: string;
}

/** What every focusable part of the field tells it. */
export interface FocusHandlers {
  readonly onFocus: () => void;
  readonly onBlur: (event: FieldFocusEvent) => void;
}

/** What a button of the field takes. Words and handlers are there while the button has something to do. */
export interface ButtonProps extends Partial<FocusHandlers> {
  readonly type: 'button';
  readonly id: string;
  readonly lang?: string;
  readonly 'aria-label'?: string;
  readonly onClick?: (event: FieldMouseEvent) => void;
  readonly onMouseDown?: (event: FieldEvent) => void;
  readonly onKeyDown?: (event: FieldKeyEvent) => void;
}

/** The prop bags of what shows suggestions and completions. */
export interface SuggestionProps {
  readonly suggestionProps: { readonly lang?: string };
  readonly acceptProps: ButtonProps;
  readonly dismissProps: ButtonProps;
  readonly undoProps: ButtonProps;
  readonly listboxProps: {
    readonly id: string;
    readonly role: 'listbox';
    readonly lang?: string;
    readonly 'aria-label'?: string;
  };
  readonly getOptionProps: (index: number) => {
    readonly id: string;
    readonly role: 'option';
    readonly 'aria-selected': boolean;
    readonly onMouseDown?: (event: FieldEvent) => void;
    readonly onClick?: (event: FieldMouseEvent) => void;
  };
}

/** What is to be said of a text that counts as finished. */
export interface FinishedText {
  readonly suggestion: EmailSuggestion | null;
  readonly warnings: readonly EmailWarning[];
}

/** What the suggestion engine does for one field. */
export interface FieldSuggestions {
  /**
   * Looks at what stands in the field: it was there before the engine, or before the field was listening.
   *
   * @param typed - whether a person typed it meanwhile; React makes the text of a controlled input its default
   */
  look(typed: boolean): void;
  /** What the text calls for now, where a suggestion is on show. */
  reconsidered(): EmailSuggestion | null;
  finished(): FinishedText;
  /** The text was read: `typed` by a person just now, or another than before. */
  textRead(typed: boolean, isNew: boolean): void;
  /** Nothing is to come up any more. */
  cancel(): void;
  /** @returns whether the key was for the suggestion or the completions */
  keyDown(event: FieldKeyEvent): boolean;
  accept(): void;
  dismiss(): void;
  undo(): void;
  /** What the status element says of suggestions. */
  status(view: FieldView, messages: GivenMessages): readonly Words[];
  props(
    view: FieldView,
    messages: GivenMessages,
    ids: FieldIds,
    focus: FocusHandlers,
  ): SuggestionProps;
}
