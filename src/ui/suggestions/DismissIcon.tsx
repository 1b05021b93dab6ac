/** A plain ×. */
export function DismissIcon() {
  return (
    <svg className="addressee-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="m4.5 4.5 7 7m0-7-7 7"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
