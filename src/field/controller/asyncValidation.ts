import { isFocused } from '../input/index.js';
import { TypingPause } from './typingPause.js';
import { AnswerCache } from './answerCache.js';
import type { Field, Validation } from '../contract/index.js';

/** How long typing must pause before the application is asked, in milliseconds: each question may be a request. */
const ASK_DELAY = 500;
/** What is answered sooner is not worth the words that say so. In milliseconds. */
const SLOW = 400;

/** The field for which the application is asked. */
export type ValidatedField = Pick<
  Field,
  'input' | 'options' | 'store' | 'check' | 'examine' | 'whenUp'
>;

/** A submit that waits for an answer. */
interface HeldSubmit {
  readonly form: HTMLFormElement;
  readonly submitter: HTMLElement | null;
  /** Where the focus was. */
  readonly active: Element | null;
}

/** Asks the application's `validate` when there is occasion to, and shows what it answers. */
export class FieldValidation implements Validation {
  readonly answers = new AnswerCache();
  readonly #field: ValidatedField;
  readonly #pause = new TypingPause();
  #slow: ReturnType<typeof setTimeout> | undefined;
  #held: HeldSubmit | null = null;
  #mustHold = false;
  #passes = false;

  constructor(field: ValidatedField) {
    this.#field = field;
  }

  /** Asks about the address that is in the field now, if it is one. */
  ask(): void {
    this.#pause.cancel();
    const { validate } = this.#field.options;
    const email = this.#rightEmail();
    if (validate === undefined || email === null || this.#passes) return;
    this.answers.ask(email, validate, () => this.#field.whenUp(() => this.#answered()));
    if (!this.answers.isPending || this.#field.store.state.pending) return;
    this.#field.store.dispatch({ type: 'pending', active: true });
    this.#slow = setTimeout(() => this.#field.store.dispatch({ type: 'slow' }), SLOW);
  }

  /** The text is another: the old question is taken back, and the new one waits for a pause. */
  changed(): void {
    if (this.#field.options.validate === undefined) return;
    const email = this.#rightEmail();
    if (email !== this.answers.email) this.cancel();
    const { judged } = this.#field.store.state;
    if (email === null || !judged || this.answers.isPending) return;
    this.#pause.wait(() => {
      this.ask();
      if (!this.answers.isPending) this.#answered();
    }, ASK_DELAY);
  }

  /**
   * Somebody is about to submit: what stood against the address may have changed since. The browser is not to
   * refuse the form for it before the application was asked again.
   */
  renew(): void {
    if (this.#field.options.validate === undefined || this.#passes) return;
    if (!this.answers.forgetRefusal()) return;
    this.#mustHold = true;
    this.#field.examine();
  }

  /** Another submit goes through, and the one that waits is no longer wanted. */
  drop(): false {
    this.#held = null;
    return false;
  }

  /** Nothing is asked any more. */
  cancel(): void {
    this.#pause.cancel();
    clearTimeout(this.#slow);
    this.drop();
    this.answers.cancel();
    if (this.#field.store.state.pending) {
      this.#field.store.dispatch({ type: 'pending', active: false });
    }
  }

  /**
   * Asks before a form is sent.
   *
   * @param form - whose native validation is over already
   * @returns whether the form must not be sent now; where it waits for an answer, it is sent later
   */
  holds(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
    this.ask();
    if (this.#passes) return false;
    this.drop();
    if (!this.answers.isPending) return this.#refuses(form);
    // What could not be sent again must not be held: the method is missing, or a control has its name.
    if (typeof form.requestSubmit !== 'function') return false;
    if (!this.#field.options.awaitValidation && !this.#mustHold) return false;
    this.#held = { form, submitter, active: this.#active() };
    return true;
  }

  #answered(): void {
    const { input, store } = this.#field;
    clearTimeout(this.#slow);
    const findings = this.#field.examine();
    if (input === null || findings === null) return;
    // A field that was disabled meanwhile would be sent without its address.
    const held = input.willValidate ? this.#held : null;
    this.drop();
    this.#mustHold = false;
    const refused = held !== null && this.#refuses(held.form);
    // Who has gone on to another field is not called back from it.
    const takesFocus = refused && this.#isWaiting(held);
    store.dispatch({ type: 'answer', findings, announce: !takesFocus || isFocused(input) });
    if (takesFocus) input.focus();
    // Not in the task of the submit that was held: browsers ignore one submit within another.
    if (held !== null && !refused) setTimeout(() => this.#send(held), 0);
  }

  /** Whether what was answered keeps a form from being sent. */
  #refuses({ noValidate }: HTMLFormElement): boolean {
    const { awaitValidation, validate, validationBehavior } = this.#field.options;
    const stops = awaitValidation || (!noValidate && validationBehavior !== 'aria');
    const email = this.#rightEmail();
    return !!(stops && validate && email !== null && this.answers.answerTo(email));
  }

  #active(): Element | null {
    const root = this.#field.input?.getRootNode() as Document | ShadowRoot | undefined;
    return root?.activeElement ?? null;
  }

  #isWaiting({ active, submitter }: HeldSubmit): boolean {
    const now = this.#active();
    return now === null || now === active || now === submitter || now === now.ownerDocument.body;
  }

  #send({ form, submitter }: HeldSubmit): void {
    this.#passes = true;
    const button = submitter as HTMLButtonElement | null;
    try {
      form.requestSubmit(button?.form === form ? button : null);
    } finally {
      this.#passes = false;
    }
  }

  #rightEmail(): string | null {
    const { input } = this.#field;
    if (!input?.willValidate) return null;
    const result = this.#field.check(input.value);
    return result.valid ? result.email : null;
  }
}
