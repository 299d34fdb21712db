import { collectChunks } from '../files/chunks.ts';
import { safeFileName } from '../files/file-names.ts';
import { UNKNOWN_TYPE } from '../files/media-types.ts';
import type { DeclaredOperation } from '../operation/operation.ts';
import { checkQuery } from '../request/check-options.ts';
import { buildPath } from '../request/path.ts';
import { buildQuery } from '../request/query.ts';
import type { Outcome } from '../resource/call.ts';
import { link } from '../resource/link.ts';
import type { CallInput, ResourceClient } from '../resource/types.ts';
import type { DownloadedFile } from './destinations.ts';
import { refusePage } from './download.ts';

/** Carries out an operation that answers with a file. */
export async function answeredFile(
  client: ResourceClient,
  declared: DeclaredOperation,
  { path = [], query = {}, options }: CallInput,
): Promise<Outcome<DownloadedFile>> {
  checkQuery(declared, query);
  const operation = await link(declared);
  const url = buildPath(operation, path, undefined) + buildQuery(operation, query);
  const answer = await client.openFile(url, options);
  const { response } = answer;
  const { 'content-type': type = UNKNOWN_TYPE, 'content-disposition': disposition } = response.headers;
  // A page that is itself the file comes as an attachment, a login does not.
  if (disposition === undefined) refusePage(answer, UNKNOWN_TYPE);
  const name = safeFileName(statedName(disposition ?? ''), lastOf(url));
  return { data: { bytes: await collectChunks(answer.body), name, type }, response };
}

/** The name in a Content-Disposition; '' where it states none. The encoded form is the better one. */
function statedName(disposition: string): string {
  const encoded = /filename\*=utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const [, quoted, plain] = /filename=(?:"([^"]*)"|([^;\s]+))/i.exec(disposition) ?? [];
  return encoded === undefined ? (quoted ?? plain ?? '') : decoded(encoded);
}

/** Unlike `decodeURIComponent`, it takes any text: what is no UTF-8 shows as such. */
function decoded(text: string): string {
  const bytes = text.replaceAll(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return new TextDecoder().decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)));
}

/** The last two parts of a path, for a file without a name: `35436-content`. */
function lastOf(url: string): string {
  const [path = ''] = url.split('?');
  return path.split('/').slice(-2).join('-');
}
