import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TransportRequest, Zendesk } from 'zents';
import { answeredBy, failureOf } from './trap-account.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zents-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const upload = { body: { upload: { token: 'x', attachment: { id: 1 }, attachments: [{ id: 1 }] } } };

describe('an upload', () => {
  it('of a path sends its last part only, percent-encoded', async () => {
    const path = join(folder, 'my secret folder', 'plan & größe #1.txt');
    await mkdir(join(folder, 'my secret folder'));
    await writeFile(path, 'text');
    const urls: string[] = [];
    const { zendesk } = answeredBy(({ url }) => {
      urls.push(url);
      return upload;
    });
    await zendesk.attachments.upload(path);
    expect(urls).toEqual(['https://acme.zendesk.com/api/v2/uploads?filename=plan%20%26%20gr%C3%B6%C3%9Fe%20%231.txt']);
  });

  it('of bytes needs a name', async () => {
    const { zendesk, sent } = answeredBy(() => upload);
    expect(await failureOf(zendesk.attachments.upload(new Uint8Array(3)))).toMatchObject({ code: 'invalid_argument' });
    expect(sent).toEqual([]);
  });

  it('of a stream that is not read to its end leaves it to its owner', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'x'.repeat(500_000));
    const stream = createReadStream(path, { autoClose: false });
    const { zendesk } = answeredBy(() => ({ status: 422, body: { error: 'RecordInvalid' } }), { maxRetries: 0 });
    expect(await failureOf(zendesk.attachments.upload(stream, { filename: 'a.txt' }))).toMatchObject({ status: 422 });
    expect(stream.closed).toBe(false);
    stream.destroy();
  });
});

describe('a download', () => {
  const attachment = { id: 7, file_name: 'a.txt', content_url: 'https://files.example/a.txt' };
  const account = (file: { status?: number; body?: string; headers?: Record<string, string> }) => {
    const requests: TransportRequest[] = [];
    const { zendesk } = answeredBy(
      (request) => {
        requests.push(request);
        return request.url.includes('/api/v2/') ? { body: { attachment } } : file;
      },
      { maxRetries: 0 },
    );
    return { zendesk, requests };
  };

  it('from another host goes without the credentials', async () => {
    const { zendesk, requests } = account({ body: 'text', headers: { 'content-type': 'text/plain' } });
    await zendesk.attachments.download(7, folder);
    const [first, second] = requests.map(({ url, headers }) => [new URL(url).host, 'authorization' in headers]);
    expect([first, second]).toEqual([
      ['acme.zendesk.com', true],
      ['files.example', false],
    ]);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it.each([404, 500, 403])('that is answered with %i fails, and leaves no file', async (status) => {
    const { zendesk } = account({ status, body: '<h1>No</h1>', headers: { 'content-type': 'text/html' } });
    expect(await failureOf(zendesk.attachments.download(7, folder))).toMatchObject({ status });
    expect(await readdir(folder)).toEqual([]);
  });

  it('has the time limit of all other requests', async () => {
    const transport = {
      async send({ url, signal }: TransportRequest) {
        if (url.includes('files.example')) return new Promise<never>((_, no) => signal.addEventListener('abort', no));
        const body = new TextEncoder().encode(JSON.stringify({ attachment }));
        return { status: 200, headers: { 'content-type': 'application/json' }, body };
      },
      async close() {},
    };
    const zendesk = new Zendesk({ subdomain: 'acme', auth: { oauthToken: 'x' }, transport, maxRetries: 0 });
    expect(await failureOf(zendesk.attachments.download(7, folder, { timeout: 20 }))).toMatchObject({
      code: 'timeout',
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
