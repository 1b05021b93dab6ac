import { EmailField, useEmailField } from 'addressee';
import 'addressee/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preloadErrorHandlers } from './preloadErrors.ts';

/** Said by the build. */
declare const WITH_HOOK: boolean;

const asked = new URLSearchParams(location.search);
preloadErrorHandlers[asked.get('handler') ?? '']?.();

/** With the hook as well, the engine of both is in more than one file. */
function OwnMarkup() {
  const { inputProps, suggestion } = useEmailField({ suggestionDelay: 0 });
  return (
    <>
      <input {...inputProps} aria-label="Own markup" />
      <output>{suggestion?.email}</output>
    </>
  );
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <form action="/sent" method="post" target="sent">
      <EmailField name="email" suggestionDelay={0} autoFocus={asked.has('autofocus')} />
      <button>Sign up</button>
    </form>
    {WITH_HOOK && <OwnMarkup />}
  </StrictMode>,
);
