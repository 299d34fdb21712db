/** What follows the last slash, or backslash, of a path; dots that only lead to another folder are no name. */
export function baseName(path: string): string {
  const last = path.split(/[\\/]/).findLast((part) => part !== '') ?? '';
  return last === '.' || last === '..' ? '' : last;
}

/**
 * A name that a server gave, as a name for a file on this machine: it can't lead to another folder, and no system takes
 * it for something else.
 */
export function safeFileName(name: string, otherwise: string): string {
  const plain = endOf(
    baseName(name)
      .replace(UNSAFE, '_')
      .replace(/[. ]+$/, ''),
  );
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain);
  return plain === '' ? otherwise : isReserved ? `_${plain}` : plain;
}

/** Controls, also those that turn the direction of the text, halves of characters, and what some systems don't take. */
const UNSAFE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"|?*]/gu;

/** As much of a name, from its end, as every file system takes: they count bytes, not characters. */
function endOf(name: string): string {
  const characters = [...name];
  const sizes = characters.map((character) => new TextEncoder().encode(character).byteLength);
  let size = sizes.reduce((sum, each) => sum + each, 0);
  let start = 0;
  while (size > LONGEST) size -= sizes[start++] ?? size;
  return characters.slice(start).join('');
}

const LONGEST = 200;
