/**
 * Says in words that the page could not be made live, where there is no React to say so.
 *
 * @param error - why
 * @param retry - tries again; what was said goes away
 */
export function tellNotLoaded(error: unknown, retry: () => void): void {
  const notice = document.createElement('div');
  notice.className = 'not-live';
  notice.role = 'alert';
  const text = document.createElement('p');
  text.textContent = `The scripts of this page could not be loaded. ${String(error)}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Try again';
  button.addEventListener('click', () => {
    notice.remove();
    retry();
  });
  notice.append(text, button);
  document.body.append(notice);
}
