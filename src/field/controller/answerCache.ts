import type { StandardResult } from '../../core/index.js';
import { report } from '../report.js';
import type { EmailValidation } from '../types.js';

/** Longest wait for an answer, in ms: a check that never answers must not block the form. */
const LONGEST_WAIT = 10_000;

/** No answer came: the check failed, took too long or is no longer wanted. */
const NO_ANSWER = Symbol('no answer');

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
    this.#isAtOnce = !isPromise(answer);
    if (!isPromise(answer)) {
      this.#answer = answer === NO_ANSWER ? undefined : answer;
      return;
    }
    this.#asking = asking;
    this.#answer = undefined;
    const timer = setTimeout(() => asking.abort(), LONGEST_WAIT);
    const tooLate = new Promise<typeof NO_ANSWER>((resolve) => {
      asking.signal.addEventListener('abort', () => resolve(NO_ANSWER));
    });
    void Promise.race([answer, tooLate]).then((answered) => {
      clearTimeout(timer);
      if (this.#asking !== asking) return;
      this.#asking = null;
      // Without an answer the address may be asked about again, at the next submit.
      if (answered !== NO_ANSWER) this.#answer = answered;
      done();
    });
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
    asking?.abort();
  }
}

type Answered = string | typeof NO_ANSWER;

/** What the application answers; a failure is told to the page, and is no answer. */
function answerOf(
  validate: EmailValidation,
  email: string,
  signal: AbortSignal,
): Answered | Promise<Answered> {
  const fail = (error: unknown): typeof NO_ANSWER => {
    if (!signal.aborted) report(error);
    return NO_ANSWER;
  };
  try {
    const answer =
      '~standard' in validate
        ? mapped(validate['~standard'].validate(email), textOfResult)
        : mapped(validate(email, { signal }), textOfAnswer);
    return isPromise(answer) ? answer.then(undefined, fail) : answer;
  } catch (error) {
    return fail(error);
  }
}

function mapped<From>(
  answer: From | PromiseLike<From>,
  toText: (answer: From) => string,
): string | Promise<string> {
  return isPromise(answer) ? Promise.resolve(answer).then(toText) : toText(answer as From);
}

const isPromise = <Value>(value: unknown): value is PromiseLike<Value> & Promise<Value> =>
  typeof (value as PromiseLike<Value> | null | undefined)?.then === 'function';

const textOfResult = ({ issues }: StandardResult<unknown>): string =>
  issues?.length ? textOfAnswer(issues[0]!.message || false) : '';

function textOfAnswer(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  // Some libraries take true for right.
  if (answer === undefined || answer === null || answer === true) return '';
  throw new TypeError(
    `validate answered ${typeof answer}, and the field has no words for that. Answer with the text of the error.`,
  );
}
