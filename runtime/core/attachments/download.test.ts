import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../client/client.ts';
import type { ClientOptions } from '../client/options.ts';
import { Attachments } from './testing/attachment-models.ts';
import { type Answer, type FileServer, json, startFileServer } from './testing/file-server.ts';

const CANARY = 'canary-of-the-account';

let folder: string;
let account: FileServer;
let elsewhere: FileServer;
let client: Client;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zents-'));
});
afterEach(async () => {
  await client.close();
  await account.close();
  await elsewhere.close();
  await rm(folder, { recursive: true });
});

const content: Answer = (_, outgoing) => outgoing.writeHead(200, { 'content-type': 'image/png' }).end('a picture');

/** An account whose attachments are at the given URL, and a host of files. */
async function open({
  at = () => `${account.origin}/attachments/token/abc/?name=x`,
  own = content,
  other = content,
  record = {},
  ...options
}: { at?: () => unknown; own?: Answer; other?: Answer; record?: object } & ClientOptions = {}) {
  elsewhere = await startFileServer(other, 'localhost');
  account = await startFileServer((seen, outgoing, incoming) => {
    if (!seen.url.startsWith('/api/')) return own(seen, outgoing, incoming);
    const attachment = { id: 7, file_name: 'a.png', content_type: 'image/png', content_url: at(), ...record };
    return json(outgoing, { attachment });
  });
  const auth = { oauthToken: CANARY };
  const headers = { 'x-secret': CANARY };
  client = new Client({ origin: account.origin, auth, headers, maxRetries: 0, logLevel: 'silent', ...options });
  return new Attachments(client);
}

const redirect =
  (location: () => string): Answer =>
  (_, outgoing) =>
    outgoing.writeHead(302, { location: location() }).end();

describe.each(['undici', 'fetch'] as const)('download by %s', (transport) => {
  it('gives the bytes with name and type', async () => {
    const attachments = await open({ transport });
    const file = await attachments.download(7);
    expect(file).toMatchObject({ name: 'a.png', type: 'image/png' });
    expect(new TextDecoder().decode(file.bytes)).toBe('a picture');
    expect(account.seen[1]?.headers).toMatchObject({ authorization: `Bearer ${CANARY}`, accept: '*/*' });
  });

  it('never sends credentials to another host, neither at once nor after a redirect, nor what leads back', async () => {
    const attachments = await open({ transport, own: redirect(() => `${elsewhere.origin}/signed?x=1`) });
    expect((await attachments.download(7)).bytes.byteLength).toBe(9);
    await client.close();
    await account.close();
    await elsewhere.close();
    const direct = await open({ transport, at: () => `${elsewhere.origin}/signed` });
    expect((await direct.download(7)).bytes.byteLength).toBe(9);
    const all = JSON.stringify(elsewhere.seen.map(({ headers, url }) => ({ headers, url })));
    expect(elsewhere.seen).toHaveLength(1);
    expect(all).not.toContain(CANARY);
    expect(account.seen.filter(({ url }) => !url.startsWith('/api/'))).toHaveLength(0);
  });

  it('says so where the content breaks off, and leaves nothing behind', async () => {
    const cut: Answer = (_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'image/png', 'content-length': '1000' });
      outgoing.write('a pic', () => outgoing.destroy());
    };
    const attachments = await open({ transport, own: cut });
    const attachment = await attachments.get(7);
    await expect(attachment.download()).rejects.toMatchObject({ code: 'connection' });
    await expect(attachment.download(folder)).rejects.toMatchObject({ code: 'connection' });
    expect(await readdir(folder)).toEqual([]);
    const failed: unknown[] = [];
    const stream = new WritableStream({ abort: (reason) => void failed.push(reason) });
    await expect(attachment.download(stream)).rejects.toMatchObject({ code: 'connection' });
    expect(failed).toHaveLength(1);
  });

  it('can be aborted in the middle, which ends the request', async () => {
    const slow: Answer = (_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'image/png' });
      outgoing.write('a pic');
    };
    const attachments = await open({ transport, own: slow });
    const attachment = await attachments.get(7);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    await expect(attachment.download(folder, { signal: controller.signal })).rejects.toMatchObject({ code: 'abort' });
    await expect(attachment.download(undefined, { timeout: 50 })).rejects.toMatchObject({ code: 'timeout' });
    expect(await readdir(folder)).toEqual([]);
    await expect.poll(() => account.aborted()).toBe(2);
  });

  it('gives it part by part, and ends the request where the loop is left', async () => {
    const endless: Answer = (_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'image/png' });
      outgoing.write('a pic');
    };
    const attachments = await open({ transport, own: endless });
    const stream = await (await attachments.get(7)).stream();
    expect(stream).toMatchObject({ name: 'a.png', type: 'image/png', size: undefined });
    for await (const part of stream) {
      expect(new TextDecoder().decode(part)).toBe('a pic');
      break;
    }
    await expect.poll(() => account.aborted()).toBe(1);
  });
});

describe('a destination', () => {
  it('may be a path, a folder or a file URL', async () => {
    const attachments = await open();
    expect(await attachments.download(7, join(folder, 'own.png'))).toBe(join(folder, 'own.png'));
    expect(await attachments.download(7, folder)).toBe(join(folder, 'a.png'));
    expect(await attachments.download(7, pathToFileURL(join(folder, 'url.png')))).toBe(join(folder, 'url.png'));
    expect((await readdir(folder)).sort()).toEqual(['a.png', 'own.png', 'url.png']);
    expect(await readFile(join(folder, 'a.png'), 'utf8')).toBe('a picture');
  });

  it('may be a stream of either kind, which is ended', async () => {
    const attachments = await open();
    const node = createWriteStream(join(folder, 'node'));
    expect(await attachments.download(7, node)).toBeUndefined();
    expect(node.writableFinished).toBe(true);
    expect(await readFile(join(folder, 'node'), 'utf8')).toBe('a picture');
    const parts: Uint8Array[] = [];
    const web = new WritableStream<Uint8Array>({ write: (part) => void parts.push(part) });
    await attachments.download(7, web);
    expect(Buffer.concat(parts).toString()).toBe('a picture');
  });

  it('is written no faster than it takes it, and its failure is told', async () => {
    const big: Answer = (_, outgoing) =>
      outgoing.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(500_000));
    const attachments = await open({ own: big });
    let size = 0;
    const slow = new Writable({
      highWaterMark: 10,
      write: (chunk, _, done) => {
        size += chunk.length;
        setTimeout(done, 1);
      },
    });
    await attachments.download(7, slow);
    expect(size).toBe(500_000);
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('The disk is full')) });
    await expect(attachments.download(7, full)).rejects.toThrow('The disk is full');
  });

  it.each([
    ['../../../etc/passwd', 'passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['/etc/hosts', 'hosts'],
    ['..', 'attachment-7'],
    ['', 'attachment-7'],
    ['a\u0000b<c>.txt', 'a_b_c_.txt'],
    ['CON.txt', '_CON.txt'],
    [null, 'attachment-7'],
  ])('is never left by the name %j', async (file_name, expected) => {
    const attachments = await open({ record: { file_name } });
    expect(await attachments.download(7, folder)).toBe(join(folder, expected));
    expect(await readdir(folder)).toEqual([expected]);
  });

  it.each([[''], [5], [{}], [null]])('can not be %j', async (destination) => {
    const attachments = await open();
    await expect(attachments.download(7, destination as never)).rejects.toMatchObject({
      argument: 'attachment.download(destination)',
    });
    expect(account.seen).toHaveLength(1);
  });

  it('keeps what was there where the download fails', async () => {
    const attachments = await open({ own: (_, outgoing) => outgoing.writeHead(404).end('gone') });
    await expect(attachments.download(7, join(folder, 'nowhere', 'a'))).rejects.toMatchObject({ status: 404 });
    await expect(attachments.download(7, folder)).rejects.toMatchObject({ status: 404 });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a download', () => {
  it('takes no page for a file', async () => {
    const page: Answer = (_, outgoing) => outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in');
    const attachments = await open({ own: page });
    await expect(attachments.download(7)).rejects.toMatchObject({ code: 'unexpected_response' });
  });

  it.each([
    ['text/x-own', 'image/png', 'text/x-own'],
    [null, 'image/png', 'image/png'],
    [null, undefined, 'application/octet-stream'],
  ])('has the type of its record (%j), else of the answer (%j), else none known', async (own, header, type) => {
    const headers = header === undefined ? {} : { 'content-type': header };
    const attachments = await open({
      record: { content_type: own },
      own: (_, outgoing) => outgoing.writeHead(200, headers).end('x'),
    });
    expect((await attachments.download(7)).type).toBe(type);
  });

  it('is asked for again where the answer is late or a rate limit', async () => {
    const answers: Answer[] = [
      (_, outgoing) => outgoing.writeHead(429, { 'retry-after': '0' }).end(),
      (_, outgoing) => outgoing.writeHead(503, { 'retry-after': '0' }).end(),
      content,
    ];
    const attachments = await open({ own: (...all) => answers.shift()?.(...all), maxRetries: 1 });
    expect((await attachments.download(7)).bytes.byteLength).toBe(9);
  });

  it('follows only so many redirects', async () => {
    const attachments = await open({ own: redirect(() => `${account.origin}/again`) });
    await expect(attachments.download(7)).rejects.toMatchObject({ code: 'unexpected_response' });
    expect(account.seen.length).toBeLessThan(10);
  });

  it.each([
    ['http://example.com/file'],
    ['ftp://example.com/file'],
    ['https://user:pass@example.com/file'],
    ['no url'],
  ])('goes nowhere but to https: not to %s', async (url) => {
    const attachments = await open({ at: () => url });
    await expect(attachments.download(7)).rejects.toMatchObject({ code: 'invalid_argument', argument: 'url' });
    await client.close();
    await account.close();
    await elsewhere.close();
    const redirected = await open({ own: redirect(() => (url === 'no url' ? 'javascript:1' : url)) });
    await expect(redirected.download(7)).rejects.toMatchObject({ argument: 'url' });
  });

  it('of an attachment without content is refused', async () => {
    const attachments = await open({ at: () => null });
    await expect(attachments.download(7)).rejects.toMatchObject({ argument: 'attachment.content_url' });
  });
});
