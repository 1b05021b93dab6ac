/** What an app may do where Vite says that a chunk could not be loaded. */
export const preloadErrorHandlers: Record<string, () => void> = {
  /** Looks on. */
  watch: () => window.addEventListener('vite:preloadError', note),

  /** The import resolves with nothing then. */
  prevent: () =>
    window.addEventListener('vite:preloadError', (event) => {
      note(event);
      event.preventDefault();
    }),

  /** As Vite's guide has it. */
  reload: () => window.addEventListener('vite:preloadError', () => window.location.reload()),

  /** Never under somebody who is in a form, or has filled in the field. */
  reloadUnlessInUse: () =>
    window.addEventListener('vite:preloadError', () => {
      const isInUse = document.querySelector('form :focus, .addressee[data-filled]');
      if (!isInUse) window.location.reload();
    }),
};

function note(event: Event): void {
  document.documentElement.dataset.heard = event.type;
}
