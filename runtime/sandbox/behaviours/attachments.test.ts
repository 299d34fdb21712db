import { describe, expect, it } from 'vitest';
import { openSandbox } from '../test/open.ts';
import { support } from '../test/support.ts';
import type { Attributes } from '../types.ts';

/** The tables of the desk with attachments. */
const tables = {
  operations: [
    ...support.operations,
    {
      id: 'attachments.get',
      operationId: 'ShowAttachment',
      method: 'GET',
      path: '/api/v2/attachments/{attachment_id}',
      answer: { attachment: 'Attachment' },
    },
    {
      id: 'attachments.upload',
      operationId: 'UploadFiles',
      method: 'POST',
      path: '/api/v2/uploads',
      body: { $raw: true },
      answer: { upload: 'object' },
    },
    {
      id: 'attachments.deleteUpload',
      operationId: 'DeleteUpload',
      method: 'DELETE',
      path: '/api/v2/uploads/{token}',
      answer: 'none',
    },
    {
      id: 'tickets.comments.attachments.redact',
      operationId: 'RedactCommentAttachment',
      method: 'PUT',
      path: '/api/v2/tickets/{ticket_id}/comments/{comment_id}/attachments/{attachment_id}/redact',
      answer: { attachment: 'Attachment' },
    },
  ],
  objects: [
    ...support.objects,
    {
      object: 'Attachment',
      attributes: { id: 'integer', file_name: 'string', content_url: 'string', size: 'integer' },
    },
  ],
} as typeof support;

async function desk(clock?: () => number) {
  const opened = await openSandbox({ tables, ...(clock && { clock }) });
  const upload = async (name: string, content: string, token = '') => {
    const query = `filename=${encodeURIComponent(name)}${token && `&token=${token}`}`;
    const { status, body } = await opened.call('POST', `/api/v2/uploads?${query}`, content, {
      'content-type': 'text/plain',
    });
    return { status, upload: body.upload as { token: string; attachment: Attributes; attachments: Attributes[] } };
  };
  const attach = (uploads: string[]) =>
    opened.call('POST', '/api/v2/tickets', { ticket: { subject: 'x', comment: { body: 'c', uploads } } });
  return { ...opened, upload, attach };
}

describe('uploads', () => {
  it('gather under one token, which one comment can take', async () => {
    const { call, upload, attach } = await desk();
    const { status, upload: first } = await upload('a b.txt', 'one');
    expect(status).toBe(201);
    const { upload: both } = await upload('b.txt', 'three', first.token);
    expect(both).toMatchObject({ token: first.token, attachment: { file_name: 'b.txt', size: 5 } });
    expect(both.attachments.map(({ file_name }) => file_name)).toEqual(['a b.txt', 'b.txt']);
    const { body } = await attach([first.token]);
    const ticket = body.ticket as Attributes;
    const comments = (await call('GET', `/api/v2/tickets/${ticket.id}/comments`)).body.comments as Attributes[];
    expect(comments[0]?.attachments).toMatchObject([{ file_name: 'a b.txt' }, { file_name: 'b.txt' }]);
    expect((await attach([first.token])).status).toBe(422);
  });

  it('end with their hour, or when they are deleted', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const { call, upload, attach } = await desk(() => now);
    const { upload: first } = await upload('a.txt', 'one');
    expect((await call('DELETE', `/api/v2/uploads/${first.token}`)).status).toBe(204);
    expect((await call('DELETE', `/api/v2/uploads/${first.token}`)).status).toBe(404);
    expect((await attach([first.token])).status).toBe(422);
    const { upload: second } = await upload('a.txt', 'one');
    now += 3_600_001;
    expect((await attach([second.token])).status).toBe(422);
    expect((await upload('b.txt', 'two', second.token)).status).toBe(404);
    expect((await upload('', 'two')).status).toBe(422);
  });
});

describe('the content of an attachment', () => {
  it('is on another host, which wants no credentials', async () => {
    const { sandbox, upload } = await desk();
    const { attachment } = (await upload('a.txt', 'content')).upload;
    const first = await sandbox.fetch(String(attachment.content_url), { redirect: 'manual' });
    expect(first.status).toBe(302);
    const location = String(first.headers.get('location'));
    expect(new URL(location).origin).not.toBe(sandbox.origin);
    expect(await (await sandbox.fetch(location)).text()).toBe('content');
    const leaky = await sandbox.fetch(location, { headers: { authorization: 'Bearer x' } });
    expect(leaky.status).toBe(400);
    expect((await sandbox.fetch(`${sandbox.origin}/files/0/`)).status).toBe(404);
  });

  it('is empty once it is redacted', async () => {
    const { sandbox, call, upload, attach } = await desk();
    const { token, attachment } = (await upload('a.txt', 'secret')).upload;
    const ticket = (await attach([token])).body.ticket as Attributes;
    const path = `/api/v2/tickets/${ticket.id}/comments`;
    const [comment] = (await call('GET', path)).body.comments as Attributes[];
    const redact = `${path}/${comment?.id}/attachments`;
    expect((await call('PUT', `${redact}/1/redact`)).status).toBe(404);
    const { body } = await call('PUT', `${redact}/${attachment.id}/redact`);
    expect(body.attachment).toMatchObject({ id: attachment.id, file_name: 'redacted.txt', size: 0 });
    const [redacted] = (await call('GET', path)).body.comments as Attributes[];
    expect(redacted?.attachments).toEqual([body.attachment]);
    expect((await call('GET', `/api/v2/attachments/${attachment.id}`)).body.attachment).toEqual(body.attachment);
    const found = await sandbox.fetch(String((body.attachment as Attributes).content_url));
    expect(await found.text()).toBe('');
  });
});
