import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswerCache } from '../../../src/field/controller/answerCache.js';
import type { ValidationContext } from '../../../src/field/types.js';

const email = 'ann@example.org';
let validation: AnswerCache;
const done = vi.fn();
const reported = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('reportError', reported);
  vi.resetAllMocks();
  validation = new AnswerCache();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an answer', () => {
  it.each([
    ['a text', () => 'Taken.', 'Taken.'],
    ['nothing', () => undefined, ''],
    ['null', () => null, ''],
    ['true, which some libraries take for right', () => true as never, ''],
  ])('may be there at once: %s', (_, validate, expected) => {
    validation.ask(email, validate, done);
    expect(validation.answerTo(email)).toBe(expected);
    expect(validation.isPending).toBe(false);
    expect(done).not.toHaveBeenCalled();
  });

  it('may come later', async () => {
    validation.ask(email, () => Promise.resolve('Taken.'), done);
    expect(validation.isPending).toBe(true);
    expect(validation.answerTo(email)).toBeUndefined();
    await vi.runAllTimersAsync();
    expect(validation.answerTo(email)).toBe('Taken.');
    expect(done).toHaveBeenCalledOnce();
  });

  it('is asked for once', async () => {
    const validate = vi.fn(() => Promise.resolve());
    validation.ask(email, validate, done);
    validation.ask(email, validate, done);
    await vi.runAllTimersAsync();
    validation.ask(email, validate, done);
    expect(validate).toHaveBeenCalledOnce();
  });

  it('is about one address', () => {
    validation.ask(email, () => 'Taken.', done);
    expect(validation.answerTo('bob@example.org')).toBeUndefined();
  });

  it('that is stale is dropped, and its question aborted', async () => {
    const signals: AbortSignal[] = [];
    const slowly =
      (answer: string, ms: number) =>
      (_: string, { signal }: ValidationContext) => {
        signals.push(signal);
        return new Promise<string>((resolve) => setTimeout(() => resolve(answer), ms));
      };
    validation.ask(email, slowly('first', 200), done);
    validation.ask('bob@example.org', slowly('second', 100), done);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    await vi.runAllTimersAsync();
    expect(validation.answerTo('bob@example.org')).toBe('second');
    expect(validation.answerTo(email)).toBeUndefined();
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('a Standard Schema', () => {
  const schema = (answer: unknown) => ({ '~standard': { validate: () => answer } }) as never;
  it('answers with its first issue', async () => {
    const issues = [{ message: 'Taken.' }, { message: 'And more.' }];
    validation.ask(email, schema({ issues }), done);
    expect(validation.answerTo(email)).toBe('Taken.');
    validation.ask('bob@example.org', schema(Promise.resolve({ value: 1 })), done);
    await vi.runAllTimersAsync();
    expect(validation.answerTo('bob@example.org')).toBe('');
  });

  it('may be a function itself', () => {
    const both = Object.assign(() => 'not me', schema({ issues: [{ message: 'The schema.' }] }));
    validation.ask(email, both, done);
    expect(validation.answerTo(email)).toBe('The schema.');
  });
});

describe('a failure is no answer, and the page hears of it', () => {
  const error = new Error('offline');
  it.each([
    [
      'thrown',
      () => {
        throw error;
      },
    ],
    ['rejected', () => Promise.reject(error)],
  ])('%s', async (_, validate) => {
    validation.ask(email, validate, done);
    await vi.runAllTimersAsync();
    expect(validation.answerTo(email)).toBeUndefined();
    expect(validation.isPending).toBe(false);
    expect(reported).toHaveBeenCalledExactlyOnceWith(error);
    // It may be asked again.
    validation.ask(email, () => 'Taken.', done);
    expect(validation.answerTo(email)).toBe('Taken.');
  });

  it('one that never comes is given up after ten seconds', async () => {
    let given: AbortSignal | undefined;
    validation.ask(
      email,
      (_, { signal }) => {
        given = signal;
        return new Promise(() => undefined);
      },
      done,
    );
    await vi.advanceTimersByTimeAsync(9_900);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(done).toHaveBeenCalledOnce();
    expect(given?.aborted).toBe(true);
    expect(validation.isPending).toBe(false);
  });

  it('a question that was taken back tells nobody, however it fails', async () => {
    const aborting = (_: string, { signal }: ValidationContext) =>
      new Promise<string>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    validation.ask(email, aborting, done);
    validation.cancel();
    await vi.runAllTimersAsync();
    expect(done).not.toHaveBeenCalled();
    expect(reported).not.toHaveBeenCalled();
  });

  it('false is a mistake that is named', () => {
    validation.ask(email, () => false as never, done);
    expect(reported.mock.calls[0]![0]).toMatchObject({
      message: expect.stringContaining('Answer with the text of the error') as string,
    });
  });
});
