/** The mark: an at sign. It has a size of its own, for a page that finds no style sheet. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <circle cx="16" cy="16" r="4" />
      <path d="M20 12.5v5a3 3 0 0 0 6 0V16a10 10 0 1 0-4.4 8.3" />
    </svg>
  );
}
