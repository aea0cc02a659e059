/** Width of a text in the interface's face at `size` px, near enough to place labels: Han 1 em, digits .56, the rest by kind. */
export function toTextWidth(text: string, size = 12): number {
  let ems = 0;
  for (const char of text) ems += toEms(char);
  return ems * size;
}

function toEms(char: string): number {
  if (/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/.test(char)) return 1;
  if (/[0-9]/.test(char)) return 0.56;
  if (/[\s.,:;|!'’“”]/.test(char)) return 0.27;
  return /[A-Z%≠▲△mw]/.test(char) ? 0.74 : 0.53;
}
