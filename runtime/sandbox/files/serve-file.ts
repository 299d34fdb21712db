import type { World } from '../contract.ts';
import { Failure, invalidEndpoint } from '../http/failure.ts';
import type { SandboxRequest, SandboxResponse } from '../types.ts';

/** Where the API says that the file of a key is. */
export function contentUrl({ origin }: World, key: string, name: string): string {
  return `${origin}/attachments/token/${key}/?name=${encodeURIComponent(name)}`;
}

/**
 * Answers for files. As in an account with private attachments, the address of a file leads on to another host, which
 * knows it by the address alone and must not be sent credentials.
 */
export function serveFile(world: World, { method, headers }: SandboxRequest, url: URL): SandboxResponse {
  const [, place, key = ''] = /^\/(attachments\/token|files)\/([0-9a-f]+)\/$/.exec(url.pathname) ?? [];
  const file = world.files.get(key);
  if (method !== 'GET' || !place || !file) throw invalidEndpoint();
  if (place !== 'files') {
    const location = `${hostOfFiles(world.origin)}/files/${key}/?signature=${key}`;
    return { status: 302, headers: { location }, body: '' };
  }
  if (headers.authorization)
    throw new Failure(400, { error: 'CredentialsSent', description: 'No host of files wants them' });
  return { status: 200, headers: { 'content-type': file.type }, body: file.bytes };
}

/** Another name of the same server: another origin to every client. */
function hostOfFiles(origin: string): string {
  return origin.includes('//127.0.0.1')
    ? origin.replace('//127.0.0.1', '//localhost')
    : origin.replace('//', '//files.');
}
