/** Joins the class name of a part with those that were passed, if any. */
export function classes(own: string, ...passed: readonly (string | undefined)[]): string {
  let names = own;
  for (const name of passed) if (name) names += ` ${name}`;
  return names;
}
