import { UnexpectedResponseError } from '../errors/request-errors.ts';
import { wrongArgument } from '../errors/usage-errors.ts';
import { collectChunks } from '../files/chunks.ts';
import { safeFileName } from '../files/file-names.ts';
import { UNKNOWN_TYPE } from '../files/media-types.ts';
import type { FileUrl } from '../files/source.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { contextOf, recordOf, type View } from '../model/view.ts';
import type { FileAnswer, RequestOptions } from '../request/types.ts';
import type { Destination, DownloadedFile, FileStream } from './destinations.ts';
import { writeStream } from './write-stream.ts';

/** The content of an attachment, part by part. */
export async function streamOf(attachment: View, options: RequestOptions = {}): Promise<FileStream> {
  const { content_url: url, content_type: type, file_name: name, id } = recordOf(attachment);
  const { label } = schemaOf(attachment);
  const client = contextOf(attachment)?.client;
  if (!client) throw wrongArgument(`${label}.download()`, 'needs an attachment that came from a client');
  if (typeof url !== 'string') throw wrongArgument(`${label}.content_url`, 'is missing: there is nothing to download');
  const answer = await client.openFile(url, options);
  refusePage(answer, type);
  const { headers } = answer.response;
  return Object.assign(answer.body, {
    name: safeFileName(String(name ?? ''), `attachment-${String(id)}`),
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
  const write = writerOf(attachment, destination);
  const stream = await streamOf(attachment, options);
  const { name, type } = stream;
  return write ? write(stream) : { bytes: await collectChunks(stream), name, type };
}

type Write = (stream: FileStream) => Promise<string | undefined>;

/** What is no destination is refused before anything is asked for. */
function writerOf(attachment: View, destination: Destination | undefined): Write | undefined {
  if (destination === undefined) return undefined;
  if (typeof destination === 'string' || isFileUrl(destination)) return writeToDisk(attachment, destination);
  if (isStream(destination))
    return async (stream) => {
      await writeStream(destination, stream);
      return undefined;
    };
  throw wrongDestination(attachment, 'must be a path, a file: URL or a writable stream');
}

function writeToDisk(attachment: View, place: string | FileUrl): Write {
  if (place === '') throw wrongDestination(attachment, 'must be a path that is not empty');
  if (!globalThis.process?.versions?.node)
    throw wrongDestination(attachment, 'must be a stream: there are no paths on this platform');
  return async (stream) => {
    const { writeFile } = await import('../files/disk.ts');
    return writeFile(place, stream.name, stream);
  };
}

function wrongDestination(attachment: View, problem: string): Error {
  return wrongArgument(`${schemaOf(attachment).label}.download(destination)`, problem);
}

/** A page in place of a file is that of a login, whatever its status says. */
export function refusePage({ response, body }: FileAnswer, type: unknown): void {
  const isPage = /^text\/html\b/i.test(response.headers['content-type'] ?? '');
  if (!isPage || typeof type !== 'string' || /html/i.test(type)) return;
  body.return().catch(() => {});
  const { status, url, requestId } = response;
  const message = `GET ${url} answered ${status} with an HTML page instead of the file`;
  throw new UnexpectedResponseError(message, { method: 'GET', url, status, requestId });
}

function isFileUrl(value: unknown): value is FileUrl {
  return (Object(value) as Partial<FileUrl>).protocol === 'file:';
}

function isStream(value: unknown): value is Exclude<Destination, string | FileUrl> {
  const { getWriter, write } = Object(value) as Record<string, unknown>;
  return typeof getWriter === 'function' || typeof write === 'function';
}
