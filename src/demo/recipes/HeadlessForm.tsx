import { useEmailField } from '../addressee.js';

export function HeadlessForm() {
  const field = useEmailField({
    name: 'email',
    required: true,
    defaultValue: 'ann@gmial.com',
  });

  return (
    <form action="/sign-up" method="post">
      <label {...field.labelProps}>Email</label>
      <input {...field.inputProps} placeholder="you@example.com" />
      {field.errorMessage && (
        <p {...field.errorProps}>✕ {field.errorMessage}</p>
      )}
      {field.suggestion && (
        <p
          {...field.suggestionProps}
          style={{ overflowWrap: 'anywhere' }}
        >
          Or is it{' '}
          <button {...field.acceptProps}>
            {field.suggestion.email}
          </button>
          <button {...field.dismissProps}>Keep what I typed</button>
        </p>
      )}
      {field.verdict === 'valid' && !field.suggestion && (
        <p>✓ Looks right</p>
      )}
      <div {...field.statusProps} className="visually-hidden" />
      <button>Continue</button>
    </form>
  );
}
