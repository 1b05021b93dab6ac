/** Where a field can stand: in another tree than its form, in a shadow root, in a disabled set. */
import { act, render, screen, within } from '@testing-library/react';
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmailField } from '../../src/index.js';
import '../../src/ui/styles.css';
import { click, undo } from '../tools/realUser.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
const error = () => document.querySelector('.addressee-error');
const submit = () => screen.getByRole('button', { name: 'Sign up' });

/** Hears of every submit that goes through, and keeps the page. */
function watchSubmits() {
  const sent = vi.fn<(data: Record<string, unknown>) => void>();
  const onSubmit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    sent(Object.fromEntries(new FormData(event.currentTarget)));
  };
  return { sent, onSubmit };
}

async function write(text: string) {
  await click(input());
  await userEvent.keyboard(text);
}

describe('outside of its form, tied to it by the form attribute', () => {
  it('is trimmed and refused as if it stood inside', async () => {
    const { sent, onSubmit } = watchSubmits();
    render(
      <>
        <form id="sign-up" onSubmit={onSubmit}>
          <button>Sign up</button>
        </form>
        <EmailField name="email" form="sign-up" />
      </>,
    );
    await write('ann@');
    await click(submit());
    expect(sent).not.toHaveBeenCalled();
    expect(error()).toBeVisible();
    expect(input()).toHaveFocus();
    await userEvent.keyboard('example.org {Enter}');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ email: 'ann@example.org' });
  });

  it('hears of the form when its own tree came into the page later', async () => {
    const { sent, onSubmit } = watchSubmits();
    render(
      <>
        <form id="sign-up" noValidate onSubmit={onSubmit}>
          <button>Sign up</button>
        </form>
        <LateTree>
          <EmailField name="email" form="sign-up" />
        </LateTree>
      </>,
    );
    await write('ann@');
    act(() => document.querySelector('form')!.requestSubmit());
    expect(sent).toHaveBeenCalledOnce();
    expect(error()).toBeVisible();
  });

  /** A portal, the usual way: its element is put into the page by an effect. */
  function LateTree({ children }: { children: ReactNode }) {
    const [element] = useState(() => document.createElement('div'));
    useEffect(() => {
      document.body.append(element);
      return () => element.remove();
    }, [element]);
    return createPortal(children, element);
  }
});

describe('in a disabled fieldset', () => {
  function SignUp({ onSubmit }: { onSubmit: React.SubmitEventHandler<HTMLFormElement> }) {
    const [isOpen, setIsOpen] = useState(false);
    return (
      <form onSubmit={onSubmit}>
        <fieldset disabled={!isOpen}>
          <EmailField name="email" defaultValue="ann@" />
        </fieldset>
        <button>Sign up</button>
        <button type="button" onClick={() => setIsOpen(!isOpen)}>
          Toggle
        </button>
      </form>
    );
  }
  const toggle = () => click(screen.getByRole('button', { name: 'Toggle' }));

  it('is not judged, and not sent', async () => {
    const { sent, onSubmit } = watchSubmits();
    render(<SignUp onSubmit={onSubmit} />);
    await click(submit());
    expect(sent).toHaveBeenCalledExactlyOnceWith({});
    expect(error()).toBeNull();
  });

  it('is judged as soon as the set is enabled', async () => {
    const { sent, onSubmit } = watchSubmits();
    render(<SignUp onSubmit={onSubmit} />);
    await toggle();
    await click(submit());
    expect(sent).not.toHaveBeenCalled();
    expect(error()).toBeVisible();
  });
});

describe('in a shadow root', () => {
  let tree: ShadowRoot;
  const inside = () => within(tree.firstElementChild as HTMLElement);
  const field = () => inside().getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
  const row = () => tree.querySelector('.addressee-suggestion');

  function renderInside(page: ReactNode) {
    tree = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    return render(page, { container: tree.appendChild(document.createElement('div')) });
  }
  afterEach(() => tree.host.remove());

  it('errors, trimming and submitting work', async () => {
    const { sent, onSubmit } = watchSubmits();
    renderInside(
      <form onSubmit={onSubmit}>
        <EmailField name="email" />
        <button>Sign up</button>
      </form>,
    );
    act(() => field().focus());
    await userEvent.keyboard('ann@{Tab}');
    expect(field()).toHaveAccessibleDescription(/^Error: /);
    act(() => field().focus());
    await userEvent.keyboard('{End}example.org {Enter}');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ email: 'ann@example.org' });
  });

  it('a suggestion can be accepted, with focus in the input, and taken back', async () => {
    renderInside(<EmailField />);
    act(() => field().focus());
    await userEvent.keyboard('ann@yandeks.ru');
    await vi.waitFor(() => expect(row()).not.toBeNull());
    await userEvent.keyboard('{Tab}{Enter}');
    expect(field()).toHaveValue('ann@yandex.ru');
    expect(tree.activeElement).toBe(field());
    await undo();
    expect(field()).toHaveValue('ann@yandeks.ru');
  });

  it('the focus goes to the first invalid control', async () => {
    renderInside(
      <form>
        <EmailField required />
        <input aria-label="Password" required />
        <button>Sign up</button>
      </form>,
    );
    act(() => inside().getByRole('button').click());
    // What the browser focuses on its own comes in the same turn or the next.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(tree.activeElement).toBe(field());
  });
});
