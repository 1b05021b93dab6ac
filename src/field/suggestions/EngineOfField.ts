import type { EmailChecker, EmailSuggestion } from '../../core/index.js';
import { TypingPause } from '../controller/index.js';
import type {
  Field,
  FieldIds,
  FieldOptions,
  FieldSuggestions,
  FinishedText,
  FocusHandlers,
  SuggestionProps,
} from '../contract/index.js';
import type { FieldKeyEvent } from '../input/index.js';
import type { GivenMessages } from '../messages/index.js';
import { tell } from '../report.js';
import { emptyList } from '../state/index.js';
import type { AcceptedChange, FieldView } from '../state/index.js';
import { acceptSuggestion, dismissSuggestion, undoAccepted } from './actions.js';
import { suggestionButtons, takesEscape } from './buttons.js';
import type { SuggestionButtons } from './buttons.js';
import { compileOptions } from './compileOptions.js';
import type { Compiled } from './compileOptions.js';
import { completionKey, offerCompletions } from './completions.js';
import { suggestionReducer } from './reducer.js';
import { suggestionProps } from './suggestionProps.js';
import { suggestionStatus } from './suggestionStatus.js';
import { warnOfMessages } from './warnOfMessages.js';

/** What the engine does for one field. */
export class EngineOfField implements FieldSuggestions {
  readonly #field: Field;
  readonly #pause = new TypingPause();
  #compiled: Compiled;
  #lookedAt: FieldOptions;
  /** What was accepted when the text was last read. */
  #accepted: readonly AcceptedChange[] = [];
  #buttons: SuggestionButtons | undefined;
  readonly status = suggestionStatus;

  constructor(field: Field) {
    this.#field = field;
    this.#lookedAt = field.options;
    this.#compiled = compileOptions(field.options);
    field.store.extend(suggestionReducer);
    warnOfMessages(field.options.messages);
  }

  /** The checker of the options of the last commit: made anew where their content is another. */
  get #checker(): EmailChecker {
    const { options } = this.#field;
    if (options !== this.#lookedAt) {
      this.#lookedAt = options;
      this.#compiled = compileOptions(options, this.#compiled);
      warnOfMessages(options.messages);
    }
    return this.#compiled.checker;
  }

  look(typed: boolean): void {
    const { input, store } = this.#field;
    if (!input?.willValidate) return;
    const { errorRevealed, focused, touched } = store.state;
    if (errorRevealed || (touched && !focused)) return this.#field.whenUp(() => this.#lookLate());
    if (focused && typed) this.#complete(true);
    if (typed || input.value !== input.defaultValue) this.#startPause();
  }

  /** The checker is made when it is needed: options are others at every key of a controlled field. */
  #complete(isTyping: boolean): void {
    offerCompletions(this.#field, () => this.#checker, isTyping);
  }

  /** The text was judged before the engine came. */
  #lookLate(): void {
    const found = this.finished();
    if (found.suggestion === null && found.warnings.length === 0) return;
    this.#field.store.dispatch({ type: 'late', ...found });
  }

  #startPause(): void {
    const { options } = this.#field;
    this.#pause.wait(() => this.#field.whenUp(() => this.#offer()), options.suggestionDelay);
  }

  #offer(): void {
    const suggestion = this.#suggest(true);
    const { store } = this.#field;
    if (suggestion === store.state.suggestion) return;
    store.dispatch({ type: 'pause', suggestion });
  }

  /** The address that was probably meant; `typing` while the text may be unfinished. */
  #suggest(typing: boolean): EmailSuggestion | null {
    const { input } = this.#field;
    return input?.willValidate ? this.#checker.suggest(input.value, { typing }) : null;
  }

  reconsidered(): EmailSuggestion | null {
    const { accepted, focused, suggestion } = this.#field.store.state;
    this.#accepted = accepted;
    if (suggestion === null) return null;
    const found = this.#suggest(focused);
    return found?.email === suggestion.email ? suggestion : found;
  }

  finished(): FinishedText {
    const { input } = this.#field;
    const warnings = input?.willValidate ? this.#checker.warnings(input.value) : emptyList;
    return { suggestion: this.#suggest(false), warnings };
  }

  textRead(typed: boolean, isNew: boolean): void {
    const { options, store } = this.#field;
    const undone = this.#accepted.find((change) => !store.state.accepted.includes(change));
    if (undone) tell(options.onSuggestionDismiss, undone.suggestion);
    if (isNew && !typed) this.cancel();
    if (typed || isNew) this.#complete(typed && store.state.focused);
    if (typed) this.#startPause();
  }

  cancel(): void {
    this.#pause.cancel();
  }

  keyDown(event: FieldKeyEvent): boolean {
    const field = this.#field;
    const isOfInput = event.currentTarget === field.input;
    if (isOfInput && completionKey(event, field, () => this.#checker)) return true;
    if (!takesEscape(event, field)) return false;
    dismissSuggestion(field, !isOfInput);
    return true;
  }

  accept(): void {
    acceptSuggestion(this.#field);
  }

  dismiss(): void {
    dismissSuggestion(this.#field, false);
  }

  undo(): void {
    undoAccepted(this.#field);
  }

  props(
    view: FieldView,
    messages: GivenMessages,
    ids: FieldIds,
    focus: FocusHandlers,
  ): SuggestionProps {
    this.#buttons ??= suggestionButtons(this.#field, focus, (event) => this.keyDown(event));
    return suggestionProps(view, messages, ids, this.#buttons);
  }
}
