/** What follows the last slash, or backslash, of a path. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? '';
}

/**
 * A name that a server gave, as a name for a file on this machine: it can't lead to another folder, and no system takes
 * it for something else.
 */
export function safeFileName(name: string, otherwise: string): string {
  const plain = baseName(name)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in a name.
    .replace(/[\0-\x1f\x7f<>:"|?*]/g, '_')
    .replace(/[. ]+$/, '')
    .slice(-LONGEST);
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain);
  return plain === '' ? otherwise : isReserved ? `_${plain}` : plain;
}

/** Most characters that every file system takes, with room for an ending of our own. */
const LONGEST = 120;
