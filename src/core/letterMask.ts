/** @returns which letters a text has: bits 0 to 25 for letters, the others shared by digits and signs */
export function letterMask(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    mask |= 1 << (unit > 96 && unit < 123 ? unit - 97 : 26 + (unit % 6));
  }
  return mask;
}
