import type { StandardResult } from '../../core/index.js';
import { report } from '../report.js';
import type { EmailValidation } from '../types.js';

/** Longest wait for an answer, in ms: a check that never answers must not block the form. */
const LONGEST_WAIT = 10_000;

/**
 * Asks the application about an address, one at a time, and remembers its last answer.
 *
 * @example
 * const validation = new AnswerCache();
 * validation.ask('ann@example.org', () => 'Taken.', () => {});
 * validation.answerTo('ann@example.org') // => 'Taken.'
 */
export class AnswerCache {
  #email = '';
  #answer: string | undefined;
  #asking: AbortController | null = null;
  #isAtOnce = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether an answer is on its way. */
  get isPending(): boolean {
    return this.#asking !== null;
  }

  /** The address that was asked about last; `''` before. */
  get email(): string {
    return this.#email;
  }

  /** @returns the error's text, `''` for a right address; `undefined` where there is no answer */
  answerTo(email: string): string | undefined {
    return email === this.#email ? this.#answer : undefined;
  }

  /**
   * Asks, unless an answer is on its way or known. A check that answers at once is asked again: that costs nothing.
   *
   * @param email - an address that is right as far as the field can tell
   * @param validate - whom to ask
   * @param done - called when an answer came after a while, or will not come; not when it is there at once, and
   * never once another address was asked about or the question was taken back
   */
  ask(email: string, validate: EmailValidation, done: () => void): void {
    const isKnown = this.isPending || (this.#answer !== undefined && !this.#isAtOnce);
    if (email === this.#email && isKnown) return;
    this.cancel();
    const asking = new AbortController();
    const answer = answerOf(validate, email, asking.signal);
    this.#email = email;
    this.#answer = undefined;
    this.#isAtOnce = !isPromise(answer);
    if (!isPromise(answer)) {
      this.#answer = answer;
      return;
    }
    this.#asking = asking;
    const finish = (answered?: string): void => {
      if (this.#asking !== asking) return;
      this.#asking = null;
      clearTimeout(this.#timer);
      this.#answer = answered;
      done();
    };
    this.#timer = setTimeout(() => {
      asking.abort();
      finish();
    }, LONGEST_WAIT);
    void answer.then(finish);
  }

  /**
   * Forgets a refusal, whose reason may be gone by now.
   *
   * @returns whether there was one
   */
  forgetRefusal(): boolean {
    if (!this.#answer) return false;
    this.#answer = undefined;
    return true;
  }

  /** Takes the question back. */
  cancel(): void {
    const asking = this.#asking;
    this.#asking = null;
    clearTimeout(this.#timer);
    asking?.abort();
  }
}

/** What the application answers. A failure is told to the page, and is no answer; so is a question taken back. */
function answerOf(
  validate: EmailValidation,
  email: string,
  signal: AbortSignal,
): string | undefined | Promise<string | undefined> {
  const fail = (error: unknown): string | undefined => {
    if (!signal.aborted) report(error);
    return undefined;
  };
  try {
    const [answer, toText] = ask(validate, email, signal);
    return isPromise(answer)
      ? Promise.resolve(answer)
          .then(toText as (answer: unknown) => string)
          .catch(fail)
      : toText(answer as never);
  } catch (error) {
    return fail(error);
  }
}

/** The answer, and what makes a text of it. */
const ask = (validate: EmailValidation, email: string, signal: AbortSignal) =>
  '~standard' in validate
    ? ([validate['~standard'].validate(email), textOfResult] as const)
    : ([validate(email, { signal }), textOfAnswer] as const);

const isPromise = <Value>(value: unknown): value is PromiseLike<Value> & Promise<Value> =>
  typeof (value as PromiseLike<Value> | null | undefined)?.then === 'function';

const textOfResult = ({ issues }: StandardResult<unknown>): string =>
  issues?.length ? textOfAnswer(issues[0]!.message || false) : '';

function textOfAnswer(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  // Some libraries take true for right.
  if (answer === undefined || answer === null || answer === true) return '';
  throw new TypeError(
    `validate answered ${typeof answer}. Answer with the text of the error, or with nothing.`,
  );
}
