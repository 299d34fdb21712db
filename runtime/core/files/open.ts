import { wrongArgument } from '../errors/usage-errors.ts';
import { chunksOf, collectChunks } from './chunks.ts';
import type { DiskFile } from './disk.ts';
import { baseName } from './file-names.ts';
import { isBlob, isFileUrl, isNamedFile, isStream, NO_FILE } from './kinds.ts';
import { mediaTypeOf, UNKNOWN_TYPE } from './media-types.ts';
import type { BlobLike, FileUrl, NamedFile, ReadableStreamLike } from './source.ts';

/** The bytes of a file, or what gives them from the beginning. */
export type Content = Uint8Array | (() => AsyncIterable<Uint8Array>);

/** A file that is about to be sent. */
export class OpenFile {
  /** Its name without folders; undefined where nothing says it. */
  readonly name: string | undefined;
  /** Its media type, in case of doubt `application/octet-stream`. */
  readonly type: string;
  /** Bytes; undefined for a stream, which doesn't say. */
  readonly size: number | undefined;
  readonly content: Content;

  constructor({ name, type, size, content }: Opened & { type: string }) {
    this.name = name;
    this.type = type;
    this.size = size;
    this.content = content;
  }

  /** It can be read only once. */
  get isOnce(): boolean {
    return this.size === undefined;
  }

  /** All its bytes. */
  async bytes(): Promise<Uint8Array> {
    return typeof this.content === 'function' ? collectChunks(this.content()) : this.content;
  }
}

/** Where the name and the type come from that a caller states. */
type Stated = Pick<NamedFile, 'name' | 'type'>;

/**
 * Opens a file. Bytes are taken as they are now; streams and files on disk are read when they are sent.
 *
 * @throws InvalidArgumentError naming the argument, if it is nothing of the kind or no such file exists
 */
export async function openFile(source: unknown, argument: string, stated: Stated = {}): Promise<OpenFile> {
  if (isNamedFile(source) && !(source instanceof OpenFile)) {
    const { name = source.name, type = source.type } = stated;
    return openFile(source.content, argument, { name, type });
  }
  const opened = source instanceof OpenFile ? source : await open(source, argument);
  const name = baseName(checkText(stated.name, `${argument}.name`) ?? opened.name ?? '') || undefined;
  const type = checkText(stated.type, `${argument}.type`) || opened.type || mediaTypeOf(name);
  if (!/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;[ -~]*)?$/.test(type))
    throw wrongArgument(`${argument}.type`, `must be a media type like "image/png", not "${type}"`);
  return new OpenFile({ size: opened.size, content: opened.content, name, type });
}

/** Whether nothing says what is in the file. */
export function isOfUnknownType({ type }: OpenFile): boolean {
  return type === UNKNOWN_TYPE;
}

interface Opened {
  name?: string | undefined;
  type?: string | undefined;
  size: number | undefined;
  content: Content;
}

async function open(source: unknown, argument: string): Promise<Opened> {
  if (typeof source === 'string' || isFileUrl(source)) return ofDisk(source, argument);
  if (source instanceof Uint8Array) return ofBytes(new Uint8Array(source));
  if (source instanceof ArrayBuffer) return ofBytes(new Uint8Array(source.slice(0)));
  if (isBlob(source)) return ofBlob(source);
  if (isStream(source)) return ofStream(source, argument);
  throw wrongArgument(argument, NO_FILE);
}

async function ofDisk(place: string | FileUrl, argument: string): Promise<Opened> {
  const { path, size, read } = await findOnDisk(place, argument);
  return { name: baseName(path), size, content: read };
}

async function findOnDisk(place: string | FileUrl, argument: string): Promise<DiskFile> {
  if (!globalThis.process?.versions?.node)
    throw wrongArgument(argument, 'must be bytes, a Blob or a stream: there are no paths on this platform');
  const found = await (await import('./disk.ts')).findFile(place);
  if (found) return found;
  const shown = typeof place === 'string' ? place.slice(0, 100) : place.href;
  const advice =
    'a text is the path of a file; pass its content as bytes, as in { content: new TextEncoder().encode(text), name }';
  throw wrongArgument(argument, `names no file: "${shown}" (${advice})`);
}

function ofBytes(content: Uint8Array): Opened {
  return { size: content.byteLength, content };
}

async function ofBlob(blob: BlobLike): Promise<Opened> {
  const content = new Uint8Array(await blob.arrayBuffer());
  // A Blob without a type has an empty one; it says the same of a File that it can't tell.
  const type = blob.type === '' || blob.type === UNKNOWN_TYPE ? undefined : blob.type;
  return { ...ofBytes(content), ...(blob.name !== undefined && { name: blob.name }), ...(type && { type }) };
}

/** What streams of either kind tell of themselves. */
interface StreamState {
  readonly path?: unknown;
  readonly locked?: boolean;
  readonly readableDidRead?: boolean;
  readonly destroyed?: boolean;
}

function ofStream(stream: ReadableStreamLike | AsyncIterable<unknown>, argument: string): Opened {
  const { path, locked, readableDidRead, destroyed } = stream as StreamState;
  const name = typeof path === 'string' ? baseName(path) : undefined;
  // A stream that was read to its end would pass for an empty file.
  if (begun.has(stream) || locked || readableDidRead || destroyed)
    throw wrongArgument(argument, 'was read before: a stream can be sent only once');
  const content = () => {
    begun.add(stream);
    return notEmpty(chunksOf(stream, argument), argument);
  };
  return { name, size: undefined, content };
}

/** Of a generator nothing else tells that it was read before. */
async function* notEmpty(chunks: AsyncIterable<Uint8Array>, argument: string): AsyncGenerator<Uint8Array, void> {
  let isEmpty = true;
  for await (const chunk of chunks) {
    isEmpty &&= chunk.byteLength === 0;
    yield chunk;
  }
  if (isEmpty)
    throw wrongArgument(argument, 'gave no bytes: it was read before, or is empty, for which pass new Uint8Array()');
}

/** Streams that somebody has begun to read. */
const begun = new WeakSet<object>();

function checkText(value: unknown, argument: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw wrongArgument(argument, 'must be a text');
}
