/**
 * Parses JSON, given as text or as its UTF-8 bytes. An integer that a double can't hold becomes a `bigint`;
 * `__proto__` is a key like any other.
 *
 * The exact way is slow, so that the bytes are first searched for a number that needs it.
 *
 * @throws SyntaxError
 */
export function parseJson(source: string | Uint8Array): unknown {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  return mayHoldBigInteger(bytes) ? parseExactly(text) : JSON.parse(text);
}

/** What goes in the place of a value, as for `JSON.stringify`. */
type Replacer = (this: unknown, key: string, value: unknown) => unknown;

/** Writes JSON; a `bigint` becomes its digits. Circular data and the like throw TypeError. */
export function stringifyJson(value: unknown, replace?: Replacer): string {
  try {
    return JSON.stringify(value, replace);
  } catch {
    return stringifyExactly(value, replace);
  }
}

/** Digits of the largest integer that a double surely holds, 2^53 - 1. */
const SAFE = '9007199254740991';

/**
 * Any run of 16 digits covers a position that is a multiple of 16, so that looking at each 16th byte finds it. From
 * there to the end of the run, and one look 16 bytes back from that end, settles nearly all shorter runs.
 */
function mayHoldBigInteger(bytes: Uint8Array): boolean {
  const { length } = bytes;
  for (let at = 15; at < length; at += 16) {
    if (!isDigit(bytes[at])) continue;
    let end = at + 1;
    while (end < length && isDigit(bytes[end])) end++;
    if (!isDigit(bytes[end - SAFE.length])) continue;
    let start = at;
    while (start > 0 && isDigit(bytes[start - 1])) start--;
    if (end - start >= SAFE.length && isUnsafeInteger(bytes, start, end)) return true;
  }
  return false;
}

function isDigit(byte: number | undefined): boolean {
  return ((byte as number) ^ 48) < 10;
}

/** Passes over what is small enough, and over what is part of a word or a fraction and so no integer of its own. */
function isUnsafeInteger(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start === SAFE.length && String.fromCharCode(...bytes.subarray(start, end)) <= SAFE) return false;
  return ':,[- \n\r\t'.includes(charAt(bytes, start - 1)) && ',]} \n\r\t'.includes(charAt(bytes, end));
}

function charAt(bytes: Uint8Array, at: number): string {
  const byte = bytes[at];
  return byte === undefined ? '' : String.fromCharCode(byte);
}

/**
 * Strings are matched whole, so that digits within them are never taken for a number. One without an end matches, too:
 * looking for the end from each quote in it would take hours.
 */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|-?\d[\d.eE+-]*/g;

/** An integer of more digits is none that counts or names something, and takes long to read. */
const EXACT = /^-?\d{16,1000}$/;

function parseExactly(text: string): unknown {
  const mark = newMark();
  const marked = text.replace(STRING_OR_NUMBER, (token) =>
    EXACT.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(marked, (_, value) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

function stringifyExactly(value: unknown, replace: Replacer = (_, item) => item): string {
  const mark = newMark();
  const text = JSON.stringify(value, function (key, item) {
    const own = replace.call(this, key, item);
    return typeof own === 'bigint' ? `${mark}${own}` : own;
  });
  return text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}

/** Nobody can write a string that passes for a marked number, as nobody knows the mark. */
function newMark(): string {
  return `${crypto.randomUUID()}:`;
}
