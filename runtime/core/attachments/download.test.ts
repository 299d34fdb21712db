import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
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

function fail(): never {
  throw new Error('no writer');
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
    expect(account.seen[1]?.headers['accept-encoding']).toMatch(/identity/);
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
    ['photo\u202egpj.exe', 'photo_gpj.exe'],
    ['half\ud83d.png', 'half_.png'],
    [`${'日'.repeat(200)}.pdf`, `${'日'.repeat(65)}.pdf`],
    [`${'😀'.repeat(200)}.pdf`, `${'😀'.repeat(49)}.pdf`],
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
    await writeFile(join(folder, 'a.png'), 'before');
    await expect(attachments.download(7, folder)).rejects.toMatchObject({ status: 404 });
    expect(await readdir(folder)).toEqual(['a.png']);
    expect(await readFile(join(folder, 'a.png'), 'utf8')).toBe('before');
  });

  it('that is not there is refused before the file is asked for', async () => {
    const attachments = await open();
    const attachment = await attachments.get(7);
    const nowhere = [join(folder, 'nowhere', 'a'), join(folder, 'nowhere/'), new URL('file://elsewhere/a')];
    for (const destination of nowhere) {
      const refused = { argument: 'attachment.download(destination)', message: expect.stringContaining('folder') };
      await expect(attachment.download(destination)).rejects.toMatchObject(refused);
    }
    expect(account.seen).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('keeps its mode and its link where it is there already', async () => {
    const [secret, link] = [join(folder, 'secret'), join(folder, 'link')];
    await writeFile(secret, 'before', { mode: 0o600 });
    await symlink(secret, link);
    const attachments = await open();
    expect(await attachments.download(7, link)).toBe(link);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(secret, 'utf8')).toBe('a picture');
    expect((await lstat(secret)).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32')('that is a pipe is written into', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const attachments = await open();
    const [content] = await Promise.all([readFile(pipe, 'utf8'), attachments.download(7, pipe)]);
    expect(content).toBe('a picture');
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  });

  it('that is no longer open, or in use, is refused at once', async () => {
    const attachments = await open();
    const attachment = await attachments.get(7);
    const [destroyed, ended, locked] = [new PassThrough(), new PassThrough(), new WritableStream()];
    destroyed.destroy();
    ended.end();
    locked.getWriter();
    for (const stream of [destroyed, ended, locked])
      await expect(attachment.download(stream)).rejects.toMatchObject({ argument: 'attachment.download(destination)' });
    expect(account.seen).toHaveLength(1);
  });

  it('that closes half-way ends the download with an error', async () => {
    const big: Answer = (_, outgoing) =>
      outgoing.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(1e6));
    const attachments = await open({ own: big });
    const closing = new Writable({
      write(_chunk, _encoding, done) {
        this.destroy();
        done();
      },
    });
    await expect(attachments.download(7, closing)).rejects.toThrow('closed before the file was written');
  });

  it('that fails to open ends the request', async () => {
    const endless: Answer = (_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'image/png' });
      outgoing.write('a pic');
    };
    const attachments = await open({ own: endless });
    const broken = { getWriter: () => fail() } as never;
    await expect(attachments.download(7, broken)).rejects.toThrow('no writer');
    await expect.poll(() => account.aborted()).toBe(1);
  });
});

describe('a download', () => {
  it('takes no page for a file', async () => {
    const page: Answer = (_, outgoing) => outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in');
    const attachments = await open({ own: page });
    await expect(attachments.download(7)).rejects.toMatchObject({ code: 'unexpected_response' });
  });

  it('takes no page for a file whose type nobody knows, and lets it go', async () => {
    const page: Answer = (_, outgoing) => {
      outgoing.writeHead(200, { 'content-type': 'text/html' });
      outgoing.write('<html>');
    };
    const attachments = await open({ own: page, record: { content_type: null } });
    await expect(attachments.download(7)).rejects.toMatchObject({ code: 'unexpected_response' });
    await expect.poll(() => account.aborted()).toBe(1);
  });

  it.each<[string, Answer]>([
    ['nothing', (_, outgoing) => outgoing.writeHead(200, { 'content-length': '0' }).end()],
    ['no content', (_, outgoing) => outgoing.writeHead(204).end()],
    [
      'less, without saying how much',
      (_, { socket }) => socket?.end('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\na pi'),
    ],
  ])('that brings %s is no file', async (_, own) => {
    const attachments = await open({ own, record: { size: 9 } });
    const attachment = await attachments.get(7);
    const refused = { code: 'connection', message: expect.stringMatching(/brought [04] of 9 bytes/) };
    await expect(attachment.download()).rejects.toMatchObject(refused);
    await expect(attachment.download(folder)).rejects.toMatchObject(refused);
    expect(await readdir(folder)).toEqual([]);
  });

  it('of an empty file is empty', async () => {
    const attachments = await open({ own: (_, outgoing) => outgoing.writeHead(200).end(), record: { size: 0 } });
    expect((await attachments.download(7)).bytes.byteLength).toBe(0);
  });

  it('names the host that refused, but nothing that the link is signed with', async () => {
    const lines: string[] = [];
    const line = (message: string) => void lines.push(message);
    const logger = { debug: line, info: line, warn: line, error: line };
    const own = redirect(() => `${elsewhere.origin}/signed?sig=${CANARY}`);
    const attachments = await open({
      own,
      other: (_, outgoing) => outgoing.writeHead(403).end(),
      logger,
      logLevel: 'debug',
    });
    const error = await attachments.download(7).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 403, url: `${elsewhere.origin}/[redacted]` });
    expect(lines.join()).toContain(`${elsewhere.origin}/[redacted]`);
    expect(inspect(error, { depth: 9 }) + lines.join()).not.toContain(CANARY);
  });

  it('of a real account never leads to a server on this machine', async () => {
    elsewhere = await startFileServer(content, 'localhost');
    account = await startFileServer(content);
    const sent: string[] = [];
    const local = `${elsewhere.origin}/admin`;
    const send = async ({ url }: { url: string }) => {
      sent.push(url);
      const isRecord = url.includes('/api/');
      const attachment = { id: 7, file_name: 'a', content_url: 'https://acme.zendesk.com/a' };
      const body = new TextEncoder().encode(isRecord ? JSON.stringify({ attachment }) : '');
      return { status: isRecord ? 200 : 302, headers: { location: local, 'content-type': 'application/json' }, body };
    };
    client = new Client({
      subdomain: 'acme',
      auth: { oauthToken: CANARY },
      transport: { send, close: async () => {} },
    });
    await expect(new Attachments(client).download(7)).rejects.toMatchObject({ argument: 'url' });
    expect(sent).not.toContain(local);
    expect(elsewhere.seen).toHaveLength(0);
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
