import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file on this machine. */
export interface DiskFile {
  readonly path: string;
  readonly size: number;
  /** Its bytes, from the beginning. */
  read(): AsyncIterable<Uint8Array>;
}

/** Looks for a file; undefined where there is none, or where it is something else. */
export async function findFile(place: string | { readonly href: string }): Promise<DiskFile | undefined> {
  const path = pathOf(place);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return { path, size: found.size, read: () => createReadStream(path) };
}

/** The path that a text or a `file:` URL stands for. */
export function pathOf(place: string | { readonly href: string }): string {
  return typeof place === 'string' ? place : fileURLToPath(place.href);
}
