import { createHash } from 'node:crypto';

/** Hash of a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Hash of all that the output depends on: the version of the generator, its templates and the specification. */
export function digestOfInputs(version: string, ...folders: ReadonlyMap<string, string>[]): string {
  const hash = createHash('sha256').update(version);
  for (const folder of folders) {
    for (const [path, text] of folder) hash.update(`\0${path}\0${text}`);
    hash.update('\0\0');
  }
  return hash.digest('hex');
}
