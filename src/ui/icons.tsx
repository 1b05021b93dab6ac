/** A circle with an exclamation mark: colour is not the only sign of an error. */
export function ErrorIcon() {
  return (
    <svg className="addressee-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 4.75v3.75" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      <circle cx="8" cy="11" r=".9" fill="currentColor" />
    </svg>
  );
}

/** A ring with a gap, which turns where motion is welcome. */
export function PendingIcon() {
  return (
    <svg className="addressee-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M8 1.75a6.25 6.25 0 1 1-6.25 6.25"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
