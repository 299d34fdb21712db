import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../client/client.ts';
import type { ClientOptions } from '../client/options.ts';
import type { FileSource } from '../files/source.ts';
import { Attachments } from './testing/attachment-models.ts';
import { type Answer, type FileServer, json, startFileServer } from './testing/file-server.ts';

let folder: string;
let server: FileServer;
let client: Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zents-'));
  await writeFile(join(folder, 'Größe & mehr.png'), 'a picture');
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  await client.close();
  await server.close();
});

const accept: Answer = (_, outgoing) => json(outgoing, { upload: { token: 't1' } }, 201);

async function open(answer: Answer = accept, options: ClientOptions = {}) {
  server = await startFileServer(answer);
  client = new Client({ origin: server.origin, auth: { oauthToken: 'secret' }, logLevel: 'silent', ...options });
  return new Attachments(client);
}

const path = (): string => join(folder, 'Größe & mehr.png');
const bytes = (): Uint8Array => new TextEncoder().encode('a picture');
const named = 'POST /api/v2/uploads?filename=a.png';
const ofDisk = 'POST /api/v2/uploads?filename=Gr%C3%B6%C3%9Fe%20%26%20mehr.png';

async function* generated(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('a pic');
  yield new TextEncoder().encode('ture');
}

describe.each(['undici', 'fetch'] as const)('upload by %s', (transport) => {
  it.each<[string, () => FileSource, object, string, string]>([
    ['a path', path, {}, ofDisk, 'image/png'],
    ['a file URL', () => pathToFileURL(path()), {}, ofDisk, 'image/png'],
    ['a path under another name', path, { filename: '../../etc/a.png' }, named, 'image/png'],
    ['bytes', bytes, { filename: 'a.png' }, named, 'image/png'],
    ['a Buffer', () => Buffer.from('a picture'), { filename: 'C:\\files\\a.png' }, named, 'image/png'],
    ['an ArrayBuffer', () => bytes().buffer as ArrayBuffer, { filename: 'a.png' }, named, 'image/png'],
    ['a File', () => new File(['a picture'], 'a.png', { type: 'image/webp' }), {}, named, 'image/webp'],
    ['a Blob', () => new Blob(['a picture']), { filename: 'a.png' }, named, 'image/png'],
    ['a named Blob', () => ({ content: new Blob(['a picture']), name: 'a.png', type: 'x/y' }), {}, named, 'x/y'],
    ['a ReadableStream', () => new Blob(['a picture']).stream(), { filename: 'a.png' }, named, 'image/png'],
    ['a Node stream', () => Readable.from(['a pic', 'ture']), { filename: 'a.png' }, named, 'image/png'],
    ['a stream of a file', () => createReadStream(path()), {}, ofDisk, 'image/png'],
    ['an async iterable', generated, { filename: 'a.png', contentType: 'a/b; c=d' }, named, 'a/b; c=d'],
    ['nothing at all', () => new Uint8Array(), { filename: 'a.unheard-of' }, named.replace('png', 'unheard-of'), ''],
  ])('takes %s', async (what, source, query, line, type) => {
    const attachments = await open(accept, { transport });
    const upload = await attachments.upload(source(), query);
    expect(upload.token).toBe('t1');
    const [seen] = server.seen;
    expect(`${seen?.method} ${seen?.url}`).toBe(line);
    expect(seen?.headers['content-type']).toBe(type || 'application/octet-stream');
    expect(seen?.body.toString()).toBe(what === 'nothing at all' ? '' : 'a picture');
  });

  it('sends a stream as it comes', async () => {
    let hasArrived = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      hasArrived = resolve;
    });
    server = await startFileServer(accept);
    const attachments = await open(accept, { transport });
    async function* source(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(100_000);
      await arrived;
      yield new Uint8Array(1);
    }
    const call = attachments.upload(source(), { filename: 'big' });
    // The server has the connection, and with it the first part, before there is a second one.
    setTimeout(hasArrived, 50);
    await call;
    expect(server.seen[0]?.body.byteLength).toBe(100_001);
  });

  it('never sends a stream twice, and leaves it to its owner', async () => {
    const refuse: Answer = (_, outgoing) => outgoing.writeHead(429, { 'retry-after': '0' }).end();
    const attachments = await open(refuse, { transport, maxRetries: 3 });
    const stream = Readable.from(['a pic', 'ture'], { autoDestroy: false });
    await expect(attachments.upload(stream, { filename: 'a' })).rejects.toMatchObject({ status: 429 });
    expect(server.seen).toHaveLength(1);
    expect(stream.destroyed).toBe(false);
    const again = attachments.upload(stream, { filename: 'a' });
    await expect(again).rejects.toMatchObject({ code: 'invalid_argument', argument: 'attachments.upload(content)' });
    expect(server.seen).toHaveLength(1);
  });

  it('sends a file again after a rate limit', async () => {
    const answers: Answer[] = [(_, outgoing) => outgoing.writeHead(429, { 'retry-after': '0' }).end(), accept];
    const attachments = await open((...all) => answers.shift()?.(...all), { transport });
    await attachments.upload(path());
    expect(server.seen.map(({ body }) => body.toString())).toEqual(['a picture', 'a picture']);
  });
});

describe('upload', () => {
  it('adds to an upload by its token', async () => {
    const attachments = await open();
    await attachments.upload(bytes(), { filename: 'a', token: 'x/y' });
    expect(server.seen[0]?.url).toBe('/api/v2/uploads?filename=a&token=x%2Fy');
  });

  it.each<[string, FileSource | null | number, object, RegExp]>([
    [
      'a path of nothing',
      '/no/such/file.txt',
      {},
      /names no file: "\/no\/such\/file.txt" \(a text is the path of a file/,
    ],
    ['a folder', tmpdir(), {}, /names no file/],
    ['a text', 'Hello', { filename: 'a.txt' }, /a text is the path/],
    ['bytes without a name', new Uint8Array(1), {}, /attachments.upload\(filename\) must be given/],
    ['a name that is a folder', new Uint8Array(1), { filename: '///' }, /attachments.upload\(filename\) must be given/],
    [
      'a name that leads elsewhere',
      new Uint8Array(1),
      { filename: 'a/..' },
      /attachments.upload\(filename\) must be given/,
    ],
    [
      'a name cut within a character',
      new Uint8Array(1),
      { filename: 'a\ud83d' },
      /upload\(filename\) must be well-formed Unicode/,
    ],
    ['a file URL of another machine', new URL('file://elsewhere/a'), {}, /names no file/],
    ['a wrong type', new Uint8Array(1), { filename: 'a', contentType: 'a\r\nb: c' }, /must be a media type/],
    ['a number', 5, {}, /must be a file/],
    ['nothing', null, {}, /must be a file/],
  ])('refuses %s before anything is sent', async (_, source, query, message) => {
    const attachments = await open();
    const call = attachments.upload(source as FileSource, query);
    await expect(call).rejects.toMatchObject({ code: 'invalid_argument', message: expect.stringMatching(message) });
    expect(server.seen).toHaveLength(0);
  });

  it('refuses what is no stream of bytes', async () => {
    const attachments = await open();
    const call = attachments.upload(Readable.from([{ no: 'bytes' }]), { filename: 'a' });
    await expect(call).rejects.toMatchObject({ argument: 'attachments.upload(content)' });
  });

  it('refuses a stream that was read before: it would pass for an empty file', async () => {
    const attachments = await open();
    const [read, begun, destroyed] = [Readable.from(['a']), createReadStream(path()), new PassThrough()];
    const [locked, drained, used] = [new Blob(['a']).stream(), new Blob(['a']).stream(), generated()];
    locked.getReader();
    destroyed.destroy();
    for await (const _ of read);
    for await (const _ of drained);
    for await (const _ of used);
    await new Promise((resolve) => begun.once('data', resolve));
    for (const stream of [read, begun, destroyed, locked, drained, used]) {
      const call = attachments.upload(stream as FileSource, { filename: 'a' });
      await expect(call).rejects.toMatchObject({
        argument: 'attachments.upload(content)',
        message: expect.stringContaining('was read before'),
      });
    }
    expect(server.seen).toHaveLength(0);
  });

  it('is repeated where nobody knows whether it was carried out, unless that could add the file twice', async () => {
    const busy: Answer = (_, outgoing) => outgoing.writeHead(503, { 'retry-after': '0' }).end();
    const answers: Answer[] = [busy, accept, busy, busy];
    const attachments = await open((...all) => answers.shift()?.(...all), { maxRetries: 2 });
    await attachments.upload(bytes(), { filename: 'a' });
    expect(server.seen.map(({ body }) => body.toString())).toEqual(['a picture', 'a picture']);
    await expect(attachments.upload(bytes(), { filename: 'a', token: 't1' })).rejects.toMatchObject({ status: 503 });
    await expect(attachments.upload(generated(), { filename: 'a' })).rejects.toMatchObject({ status: 503 });
    expect(server.seen).toHaveLength(4);
  });

  it('can be aborted', async () => {
    const attachments = await open(() => {});
    const controller = new AbortController();
    const call = attachments.upload(path(), {}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(call).rejects.toMatchObject({ code: 'abort' });
  });
});
