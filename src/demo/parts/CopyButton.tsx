import { useState } from 'react';

/** How long the button says that it worked, in milliseconds. */
const SHOWN_FOR = 1600;

interface CopyButtonProps {
  readonly text: string;
  readonly name: string;
}

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ text, name }: CopyButtonProps) {
  const [label, setLabel] = useState('Copy');

  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setLabel(isCopied ? 'Copied' : 'Can’t copy');
    setTimeout(() => setLabel('Copy'), SHOWN_FOR);
  };

  return (
    <button
      type="button"
      className="quiet copy"
      aria-label={label === 'Copy' ? name : label}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{label}</span>
    </button>
  );
}
