/** What a form would have sent, name by name; a password stays private. */
export function sentBy(form: HTMLFormElement): [name: string, value: string][] {
  return [...new FormData(form)].map(([name, value]) => {
    if (typeof value !== 'string') return [name, value.name];
    return [name, name === 'password' && value !== '' ? '•••' : value];
  });
}

/** The same in one line. */
export function sentText(form: HTMLFormElement): string {
  return sentBy(form)
    .map(([name, value]) => `${name}=${value}`)
    .join(' & ');
}
