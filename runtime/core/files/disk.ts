import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
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

/**
 * Writes a file to a path, or under its name into a folder; gives the path. It is written beside and renamed in the end,
 * so that nobody ever finds a part of it under its name.
 */
export async function writeFile(
  place: string | { readonly href: string },
  name: string,
  parts: AsyncIterable<Uint8Array>,
): Promise<string> {
  const path = await targetOf(pathOf(place), name);
  const beside = `${path}.${crypto.randomUUID()}.part`;
  try {
    const file = await open(beside, 'wx');
    try {
      for await (const part of parts) await file.writeFile(part);
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return path;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function targetOf(path: string, name: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() || /[\\/]$/.test(path) ? join(path, name) : path;
}

/** The path that a text or a `file:` URL stands for. */
export function pathOf(place: string | { readonly href: string }): string {
  return typeof place === 'string' ? place : fileURLToPath(place.href);
}
