/** Adds a value to those of a key. */
export function addTo<Key, Value>(
  groups: Map<Key, [Value, ...Value[]]>,
  key: Key,
  value: Value,
): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
