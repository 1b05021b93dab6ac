/** A value that is made when it is first asked for: importing the module costs nothing. */
export function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
