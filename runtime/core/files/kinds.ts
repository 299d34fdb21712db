import type { BlobLike, FileContent, FileUrl, NamedFile, ReadableStreamLike } from './source.ts';

/** What is said of a value that is none. */
export const NO_FILE = 'must be a file: a path, a file: URL, bytes, a Blob, a stream, or { content } with one of them';

/** Whether a value is a file of any kind, as far as that shows without opening it. */
export function isFile(value: unknown): value is FileContent | NamedFile {
  return isNamedFile(value) ? isContent(value.content) : isContent(value);
}

/** Whether nothing in a file says its name: bytes, a Blob, a stream of no file. */
export function isNameless(file: FileContent | NamedFile): boolean {
  if (isNamedFile(file)) return !file.name && isNameless(file.content);
  if (typeof file === 'string' || isFileUrl(file)) return false;
  const { name, path } = file as { name?: unknown; path?: unknown };
  return !name && typeof path !== 'string';
}

export function isNamedFile(value: unknown): value is NamedFile {
  return isObject(value) && 'content' in value && !isBlob(value) && !isStream(value);
}

export function isFileUrl(value: unknown): value is FileUrl {
  return isObject(value) && value.protocol === 'file:' && typeof value.href === 'string';
}

export function isBlob(value: unknown): value is BlobLike {
  return isObject(value) && typeof value.arrayBuffer === 'function' && typeof value.size === 'number';
}

export function isStream(value: unknown): value is ReadableStreamLike | AsyncIterable<unknown> {
  return isObject(value) && (typeof value.getReader === 'function' || Symbol.asyncIterator in value);
}

function isContent(value: unknown): value is FileContent {
  const isBytes = value instanceof Uint8Array || value instanceof ArrayBuffer;
  return typeof value === 'string' || isBytes || isFileUrl(value) || isBlob(value) || isStream(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
