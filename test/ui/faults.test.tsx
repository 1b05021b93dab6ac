/** What the page around a field does wrong, as far as it takes no real browser: the field goes on. */
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmailChecker, en, EmailField, type EmailFieldProps } from '../../src/index.js';

const user = userEvent.setup({ delay: null });
const input = () => screen.getByRole<HTMLInputElement>('textbox');
const row = () => document.querySelector('.addressee-suggestion');
const error = () => document.querySelector('.addressee-error');

/** The errors that reached the page's own reporting. */
let reported: string[] = [];
beforeEach(() => {
  reported = [];
  vi.stubGlobal('reportError', (thrown: Error) => reported.push(thrown.message));
});
afterEach(() => void vi.unstubAllGlobals());

/** Leaves a field that holds a text. */
async function left(text: string, props: EmailFieldProps): Promise<void> {
  render(<EmailField {...props} />);
  await user.type(input(), text);
  await user.tab();
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}

describe('a list of domains with junk in it', () => {
  const LONG = `${'x'.repeat(10_000)}.example`;
  const junk = ['', ' ', '@mail.ru', 'mail.ru.', '.ru', 'mail ru', 'mail', 'a..b', '@', null, 7];
  const good = [' Corp.Example ', 'corp.example', 'CORP.EXAMPLE', 'почта.рф', LONG, '__proto__.x'];

  it('works without the junk, and the page hears what is wrong with the first of it', async () => {
    const domains = [...junk, ...good] as string[];
    const props = { domains, countries: ['Russia', 'RU', ''], localPart: 'rfc5321' as const };
    await left('o&k@crop.example', props);
    expect(row()).toHaveTextContent('Did you mean o&k@corp.example?');
    expect(error()).toBeNull();
    expect(reported).toHaveLength(1);
    expect(reported[0]).toMatch(/domains holds "".*Write domains such as/);
  });

  it('of those that are never corrected as well', async () => {
    await left('ann@gmial.com', { knownDomains: [...junk, 'Gmial.com'] as string[] });
    expect([row(), error()]).toEqual([null, null]);
    expect(reported).toHaveLength(1);
  });

  it('is told of once, however often its field is rendered', async () => {
    const { rerender } = render(<EmailField domains={['@a.example']} />);
    rerender(<EmailField domains={['@a.example']} />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(reported).toHaveLength(1);
  });

  it.each([
    ['domains', 'corp.example'],
    ['countries', 7],
    ['localPart', 'any'],
    ['tlds', 7],
    ['minimumConfidence', 'high'],
  ])('and %s that is no such thing at all is left out', async (name, value) => {
    await left('ann@gmial.com', { [name]: value });
    expect(row()).toHaveTextContent('Did you mean ann@gmail.com?');
    expect(reported).toHaveLength(1);
  });

  it('what is in it in capitals, twice, in another alphabet or too long to be typed does no harm', () => {
    const checker = createEmailChecker({ domains: [...good, ...good] });
    expect(checker.suggest('ann@crop.example')?.email).toBe('ann@corp.example');
    for (const domain of [...good, 'pochta.rf', 'почта.ру', 'xxxxxxxx.example', '__porto__.x']) {
      const suggestion = checker.suggest(`ann@${domain.slice(0, 200)}`);
      if (suggestion !== null) expect(checker.validate(suggestion.email).valid).toBe(true);
      checker.complete(`ann@${domain.slice(0, 4)}`);
    }
  });
});

describe('messages that fail', () => {
  const fail = () => {
    throw new Error('no words');
  };
  const throwing = { ...en, lang: 'xx', issues: { ...en.issues, 'missing-dot': fail } };

  it('by throwing: the error is told in English, and the form goes on', async () => {
    const onValueChange = vi.fn();
    await left('ann@example', { messages: throwing, onValueChange });
    expect(onValueChange).toHaveBeenLastCalledWith('ann@example');
    expect(input()).toHaveAccessibleDescription(`Error: ${en.issues['missing-dot'] as string}`);
    expect(error()).toHaveAttribute('lang', 'en');
    expect(input().validity.customError).toBe(true);
    expect(reported[0]).toBe('no words');
    await user.type(input(), '.org');
    expect(error()).toBeNull();
  });
});

describe('an answer of the wrong type', () => {
  it.each([
    ['an object for a text', { validate: () => ({ message: 'Taken.' }) }],
    ['a number for a text', { validate: () => 409 }],
    ['an issue with an object for its text', schemaThatAnswers({ issues: [{ message: {} }] })],
    ['an issue without a text', schemaThatAnswers({ issues: [{}] })],
    ['nothing from a schema', schemaThatAnswers(undefined)],
  ])('of validate, %s, is no answer, and the page hears of it', async (_case, props) => {
    await left('ann@example.org', props as never);
    expect(error()).toBeNull();
    expect(reported).toHaveLength(1);
    expect(reported[0]).toMatch(/text of the error|issues/);
  });

  it.each([[{}], [{ message: null }], [{ message: { text: 'no' } }], [7], [false]])(
    'of the server, %j, is none',
    (serverError) => {
      render(<EmailField serverError={serverError as never} />);
      expect(error()).toBeNull();
      expect(document.querySelector('[data-invalid]')).toBeNull();
    },
  );
});

function schemaThatAnswers(answer: unknown) {
  return { validate: { '~standard': { validate: () => answer } } };
}

describe('without reportError', () => {
  beforeEach(() => void vi.stubGlobal('reportError', undefined));

  it('whoever listens for errors hears of one, and the console does not', async () => {
    const heard = vi.fn((event: ErrorEvent) => event.preventDefault());
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    window.addEventListener('error', heard, { once: true });
    const failure = new Error('no');
    render(
      <EmailField
        onFocus={() => {
          throw failure;
        }}
      />,
    );
    await user.click(input());
    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.calls[0]![0]).toMatchObject({ error: failure, message: 'Error: no' });
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });
});
