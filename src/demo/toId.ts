/** The place of a story in the address bar: “Sign-up form” is `sign-up-form`. */
export function toId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
