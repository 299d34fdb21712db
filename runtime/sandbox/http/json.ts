/** JSON of a value in which integers beyond 2^53 may be `bigint`s, written digit for digit. */
export function toJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return withBigints(value);
  }
}

/** Marks the digits, so that they lose their quotes afterwards. No text of a record holds the mark. */
const MARK = '\u0000bigint:';

function withBigints(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${MARK}${part}` : part));
  return text.replace(/"\\u0000bigint:(-?\d+)"/g, '$1');
}

/** A hash of a text, as 32 hexadecimal digits: enough to tell answers apart. */
export function digest(text: string): string {
  let [a, b, c, d] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + index), 0x85ebca6b);
    c = Math.imul(c + code, 0x9e3779b1) ^ (c >>> 13);
    d = Math.imul(d ^ a, 0xc2b2ae35);
  }
  return [a, b, c, d].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
