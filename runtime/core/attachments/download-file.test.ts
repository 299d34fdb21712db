import { afterEach, describe, expect, it } from 'vitest';
import { Client } from '../client/client.ts';
import type { DeclaredOperation } from '../operation/operation.ts';
import type { CallInput } from '../resource/types.ts';
import { downloadFile } from './download-file.ts';
import { type Answer, type FileServer, startFileServer } from './testing/file-server.ts';

const CONTENT: DeclaredOperation = {
  id: 'macros.attachments.content',
  method: 'GET',
  path: '/api/v2/macros/attachments/{attachment_id}/content',
  retry: 'safe',
  answer: 'none',
};

let account: FileServer;
let client: Client;

afterEach(async () => {
  await client.close();
  await account.close();
});

/** What a call gives of an account that answers in this way. */
async function download(answer: Answer, input: CallInput = { path: [7] }) {
  account = await startFileServer(answer);
  client = new Client({ origin: account.origin, auth: { oauthToken: 'x' }, maxRetries: 0, logLevel: 'silent' });
  return downloadFile(client as never, CONTENT, input).withResponse();
}

const bytes = (headers: Record<string, string>): Answer => {
  return (_, outgoing) => outgoing.writeHead(200, headers).end('a letter');
};

describe('an operation that answers with a file', () => {
  it('gives its bytes, type and answer', async () => {
    const { data, response } = await download(bytes({ 'content-type': 'text/plain' }));
    expect(new TextDecoder().decode(data.bytes)).toBe('a letter');
    expect(data).toMatchObject({ name: '7-content', type: 'text/plain' });
    expect(response.status).toBe(200);
    expect(account.seen.map(({ url }) => url)).toEqual(['/api/v2/macros/attachments/7/content']);
  });

  it.each([
    ['attachment; filename="letter.txt"', 'letter.txt'],
    ['attachment; filename=letter.txt', 'letter.txt'],
    ["attachment; filename=x; filename*=UTF-8''gr%C3%BC%C3%9Fe.txt", 'grüße.txt'],
    ["attachment; filename*=UTF-8''%FF.txt", '\ufffd.txt'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment', '7-content'],
  ])('is named as %s says', async (disposition, name) => {
    const { data } = await download(bytes({ 'content-disposition': disposition }));
    expect(data.name).toBe(name);
  });

  it('may be a page, where it is sent as a file', async () => {
    const headers = { 'content-type': 'text/html', 'content-disposition': 'attachment; filename="a.html"' };
    expect((await download(bytes(headers))).data.type).toBe('text/html');
  });

  it('is not the page of a login', async () => {
    await expect(download(bytes({ 'content-type': 'text/html' }))).rejects.toMatchObject({
      code: 'unexpected_response',
    });
  });

  it('fails as other calls do where there is none', async () => {
    const gone: Answer = (_, outgoing) =>
      outgoing.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"RecordNotFound"}');
    await expect(download(gone)).rejects.toMatchObject({ status: 404, name: 'RecordNotFoundError' });
  });

  it('asks for nothing without an id', async () => {
    await expect(download(bytes({}), { path: [''] })).rejects.toMatchObject({ code: 'invalid_argument' });
    expect(account.seen).toEqual([]);
  });
});
