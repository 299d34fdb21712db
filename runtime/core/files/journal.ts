import { open, readFile, rename } from 'node:fs/promises';

/** A file that only grows, with a note beside it that says how much of it counts. */
export interface Journal {
  /** The note as it was found; undefined where there is none. */
  readonly note: string | undefined;
  /** Bytes of the file as it was found; 0 where there was none. */
  readonly size: number;
  /** Cuts the file to a length. */
  cut(bytes: number): Promise<void>;
  /** Adds a text, which is on the disk when this is done; gives the length of the file. */
  append(text: string): Promise<number>;
  /** Replaces the note, in one step: whoever reads it finds the old one or the new one, whole. */
  keep(note: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file, which is made where there is none, and reads its note. */
export async function openJournal(path: string, notePath: string): Promise<Journal> {
  const note = await readFile(notePath, 'utf8').catch(absent);
  const file = await open(path, 'a+');
  const { size } = await file.stat();
  let length = size;
  return {
    note,
    size,
    async cut(bytes) {
      if (length > bytes) await file.truncate(bytes);
      length = bytes;
    },
    async append(text) {
      const bytes = new TextEncoder().encode(text);
      await file.appendFile(bytes);
      await file.datasync();
      length += bytes.length;
      return length;
    },
    keep: (text) => replace(notePath, text),
    close: () => file.close(),
  };
}

function absent(error: { code?: unknown }): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.part`;
  const file = await open(beside, 'w');
  try {
    await file.writeFile(text);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
