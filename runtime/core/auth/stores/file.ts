import { wrongArgument } from '../../errors/usage-errors.ts';
import type { TokenStore } from '../token-store.ts';
import { shownTokens, type Tokens } from '../tokens.ts';
import { codeOf, type Disk, openDisk, read, withFileLock } from './file-lock.ts';

/**
 * Keeps tokens in a file that only its owner may read (0600), for the processes of one machine. It is written beside its
 * place and put there in one step, so that it is never half a file; the lock is a file beside it, `<path>.lock`.
 *
 * A file that others may read is refused: whoever has read it may have used the refresh token.
 *
 * @param path a file in a folder that exists; it is made by the first save
 */
export function fileTokenStore(path: string): TokenStore {
  if (typeof path !== 'string' || !path.trim())
    throw wrongArgument('fileTokenStore(path)', 'must be the path of a file');
  return {
    load: async () => load(path, openDisk()),
    save: async (tokens) => save(path, tokens, openDisk()),
    lock: async (run) => withFileLock(`${path}.lock`, openDisk(), run),
  };
}

async function load(path: string, disk: Disk): Promise<Tokens | undefined> {
  const text = await read(path, disk);
  if (text === undefined) return undefined;
  const { mode } = await disk.fs.stat(path);
  // On Windows the mode says nothing of who may read.
  if (globalThis.process?.platform !== 'win32' && mode & 0o077)
    throw new Error(`others may read ${path} (mode ${(mode & 0o777).toString(8)}): chmod 600, or better sign in again`);
  try {
    return shownTokens(JSON.parse(text) as Tokens);
  } catch {
    // Not the parser's own words: they quote the text.
    throw new Error(`${path} is no JSON`);
  }
}

async function save(path: string, tokens: Tokens, { fs }: Disk): Promise<void> {
  const beside = `${path}.${crypto.randomUUID()}`;
  try {
    const file = await fs.open(beside, 'wx', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(tokens, undefined, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(beside, path);
  } catch (error) {
    await fs.rm(beside, { force: true });
    throw codeOf(error) === 'ENOENT' ? new Error(`the folder of ${path} does not exist`) : error;
  }
}
