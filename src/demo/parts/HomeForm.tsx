import { useState, type SubmitEvent } from 'react';
import { EmailField } from '../loggedField.js';
import { sentBy } from '../sent.js';

/** A form to sign up with. It is sent nowhere, and shows what would have been. */
export function HomeForm() {
  const [sent, setSent] = useState<readonly (readonly [string, string])[]>([]);

  const show = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSent(sentBy(event.currentTarget));
  };

  return (
    <form
      aria-labelledby="home-form-title"
      onSubmit={show}
      onReset={() => setSent([])}
      onInput={() => setSent([])}
    >
      <h2 id="home-form-title">Create your account</h2>
      <EmailField name="email" required />
      <label>
        Password
        <input name="password" type="password" autoComplete="new-password" />
      </label>
      <button>Create account</button>
      <div role="status" className="sent">
        {sent.length > 0 && (
          <>
            <p>Nothing was sent. Your server would have had:</p>
            <dl>
              {sent.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <bdi>{value || 'left empty'}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </form>
  );
}
