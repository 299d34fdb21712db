import { ConnectionError, UnexpectedResponseError } from '../errors/request-errors.ts';
import { wrongArgument } from '../errors/usage-errors.ts';
import { collectChunks } from '../files/chunks.ts';
import { safeFileName } from '../files/file-names.ts';
import { mediaTypeOf, UNKNOWN_TYPE } from '../files/media-types.ts';
import type { FileUrl } from '../files/source.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { contextOf, recordOf, type View } from '../model/view.ts';
import { scalarText } from '../operation/scalar-text.ts';
import type { FileAnswer, RequestOptions } from '../request/types.ts';
import type { Destination, DownloadedFile, FileStream } from './destinations.ts';
import { takesMore, writeStream } from './write-stream.ts';

/** The content of an attachment, part by part. */
export async function streamOf(attachment: View, options: RequestOptions = {}): Promise<FileStream & Leavable> {
  const { content_url: url, content_type: type, file_name: name, size, id } = recordOf(attachment);
  const { label } = schemaOf(attachment);
  const client = contextOf(attachment)?.client;
  if (!client) throw wrongArgument(`${label}.download()`, 'needs an attachment that came from a client');
  if (typeof url !== 'string') throw wrongArgument(`${label}.content_url`, 'is missing: there is nothing to download');
  const answer = await client.openFile(url, options);
  refusePage(answer, typeof type === 'string' ? type : mediaTypeOf(scalarText(name)));
  const { headers } = answer.response;
  return Object.assign(wholeOf(answer, size), {
    name: safeFileName(scalarText(name), `attachment-${scalarText(id)}`),
    type: typeof type === 'string' ? type : (headers['content-type'] ?? UNKNOWN_TYPE),
    size: headers['content-length'] === undefined ? undefined : Number(headers['content-length']),
  });
}

/** Brings the content of an attachment to where it is wanted; without a destination, into memory. */
export async function download(
  attachment: View,
  destination: Destination | undefined,
  options: RequestOptions = {},
): Promise<DownloadedFile | string | undefined> {
  const write = await writerOf(attachment, destination);
  const stream = await streamOf(attachment, options);
  const { name, type } = stream;
  try {
    return write ? await write(stream) : { bytes: await collectChunks(stream), name, type };
  } catch (error) {
    // A destination that can't even be opened has not looked at the stream.
    await stream.return();
    throw error;
  }
}

type Write = (stream: FileStream) => Promise<string | undefined>;

/** What is no destination is refused before anything is asked for. */
async function writerOf(attachment: View, destination: Destination | undefined): Promise<Write | undefined> {
  if (destination === undefined) return undefined;
  if (typeof destination === 'string' || isFileUrl(destination)) return writeToDisk(attachment, destination);
  if (isStream(destination)) {
    if (!takesMore(destination)) throw wrongDestination(attachment, 'must be a stream that is open, and not in use');
    return async (stream) => {
      await writeStream(destination, stream);
      return undefined;
    };
  }
  throw wrongDestination(attachment, 'must be a path, a file: URL or a writable stream');
}

async function writeToDisk(attachment: View, place: string | FileUrl): Promise<Write> {
  if (place === '') throw wrongDestination(attachment, 'must be a path that is not empty');
  if (!globalThis.process?.versions?.node)
    throw wrongDestination(attachment, 'must be a stream: there are no paths on this platform');
  const { findTarget, writeFile } = await import('../files/disk.ts');
  const target = await findTarget(place);
  const shown = typeof place === 'string' ? place : place.href;
  if (!target) throw wrongDestination(attachment, `must be in a folder that exists: "${shown}" is not`);
  return (stream) => writeFile(target, stream.name, stream);
}

function wrongDestination(attachment: View, problem: string): Error {
  return wrongArgument(`${schemaOf(attachment).label}.download(destination)`, problem);
}

/** A page in place of a file is that of a login, whatever its status says. */
export function refusePage({ response, body }: FileAnswer, type: string): void {
  const isPage = /^text\/html\b/i.test(response.headers['content-type'] ?? '');
  if (!isPage || /html/i.test(type)) return;
  body.return().catch(() => {});
  const { status, url, requestId } = response;
  const message = `GET ${url} answered ${status} with an HTML page instead of the file`;
  throw new UnexpectedResponseError(message, { method: 'GET', url, status, requestId });
}

interface Leavable {
  /** Ends the request. */
  return(): Promise<unknown>;
}

/** The parts of a file, with an error where it is over too early: not every answer says itself how long it is. */
function wholeOf({ body, response }: FileAnswer, size: unknown): AsyncIterable<Uint8Array> & Leavable {
  const { url, headers } = response;
  const isMeasured = 'content-length' in headers || 'transfer-encoding' in headers;
  let count = 0;
  const parts = {
    async next(): Promise<IteratorResult<Uint8Array, undefined>> {
      const part = await body.next();
      count += part.value?.byteLength ?? 0;
      const isShort = typeof size === 'number' && count < size && (count === 0 || !isMeasured);
      if (!part.done || !isShort) return part as IteratorResult<Uint8Array, undefined>;
      throw new ConnectionError(`GET ${url} brought ${count} of ${size} bytes`, { method: 'GET', url });
    },
    return: () => body.return(),
  };
  return { ...parts, [Symbol.asyncIterator]: () => parts };
}

function isFileUrl(value: unknown): value is FileUrl {
  return (Object(value) as Partial<FileUrl>).protocol === 'file:';
}

function isStream(value: unknown): value is Exclude<Destination, string | FileUrl> {
  const { getWriter, write } = Object(value) as Record<string, unknown>;
  return typeof getWriter === 'function' || typeof write === 'function';
}
