import { createReadStream } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path, or a `file:` URL. */
type Place = string | { readonly href: string };

/** A file on this machine. */
export interface DiskFile {
  readonly path: string;
  readonly size: number;
  /** Its bytes, from the beginning. */
  read(): AsyncIterable<Uint8Array>;
}

/** Looks for a file; undefined where there is none, or where it is something else. */
export async function findFile(place: Place): Promise<DiskFile | undefined> {
  const path = pathOf(place);
  const found = path === undefined ? undefined : await lookAt(path);
  if (path === undefined || !found?.isFile()) return undefined;
  return { path, size: found.size, read: () => createReadStream(path) };
}

/** Where a file can be written to. */
export interface DiskTarget {
  /** A folder, the path of a file, or a pipe or device, which can only be written into. */
  readonly kind: 'folder' | 'file' | 'device';
  readonly path: string;
  /** The file that a link leads to. */
  readonly real?: string;
}

/** Looks where a file can be written to; undefined where its folder doesn't exist. */
export async function findTarget(place: Place): Promise<DiskTarget | undefined> {
  const path = pathOf(place);
  if (path === undefined) return undefined;
  const found = await lookAt(path);
  if (found?.isDirectory()) return { kind: 'folder', path };
  if (found?.isFile()) return { kind: 'file', path, real: await realpath(path) };
  if (found) return { kind: 'device', path };
  const isInFolder = !/[\\/]$/.test(path) && (await lookAt(dirname(path)))?.isDirectory();
  return isInFolder ? { kind: 'file', path } : undefined;
}

/**
 * Writes a file to a path, or under its name into a folder; gives the path. It is written beside and renamed in the end,
 * so that nobody ever finds a part of it under its name.
 */
export async function writeFile(
  { kind, path, real = path }: DiskTarget,
  name: string,
  parts: AsyncIterable<Uint8Array>,
): Promise<string> {
  // What takes the place of a device would be an ordinary file.
  if (kind === 'device') await fill(path, 'w', parts);
  else await replace(kind === 'folder' ? join(path, name) : real, parts);
  return kind === 'folder' ? join(path, name) : path;
}

async function replace(path: string, parts: AsyncIterable<Uint8Array>): Promise<void> {
  // Not its name and more: that may be as long as a name can be.
  const beside = join(dirname(path), `.${crypto.randomUUID()}.part`);
  try {
    await fill(beside, 'wx', parts, (await lookAt(path))?.mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** With the `mode` of the file that it replaces: what only its owner could read stays so. */
async function fill(path: string, flags: 'w' | 'wx', parts: AsyncIterable<Uint8Array>, mode?: number): Promise<void> {
  const file = await open(path, flags);
  try {
    if (mode !== undefined) await file.chmod(mode & 0o777);
    for await (const part of parts) await file.writeFile(part);
  } finally {
    await file.close();
  }
}

function lookAt(path: string) {
  return stat(path).catch(() => undefined);
}

/** The path that a text or a `file:` URL stands for; none for a URL of another machine. */
function pathOf(place: Place): string | undefined {
  if (typeof place === 'string') return place;
  try {
    return fileURLToPath(place.href);
  } catch {
    return undefined;
  }
}
