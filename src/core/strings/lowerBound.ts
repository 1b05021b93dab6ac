/** @returns where the first of the sorted is that is not below a text */
export function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns whether a text is the beginning of one of the sorted, each of which is there once, and not the whole of it */
export function beginsOne(text: string, sorted: readonly string[]): boolean {
  const at = lowerBound(sorted, text);
  return sorted[sorted[at] === text ? at + 1 : at]?.startsWith(text) ?? false;
}
