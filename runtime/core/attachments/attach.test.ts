import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { Client } from '../client/client.ts';
import { Comment, Ticket, Tickets } from './testing/attachment-models.ts';
import { type FileServer, json, type Seen, startFileServer } from './testing/file-server.ts';

let server: FileServer;
let client: Client;

afterEach(async () => {
  await client.close();
  await server.close();
});

/** Each answer to a ticket's write, in order; the last one for all others. */
async function open(...statuses: number[]) {
  let uploads = 0;
  server = await startFileServer(({ url, method }, outgoing) => {
    if (method === 'GET') return json(outgoing, { ticket: { id: 1, subject: 'Printer' } });
    const { searchParams, pathname } = new URL(url, 'http://x');
    if (pathname !== '/api/v2/uploads') {
      const status = statuses.shift() ?? 200;
      return json(outgoing, status < 300 ? { ticket: { id: 1, subject: 'Printer' } } : { error: 'x' }, status);
    }
    if (searchParams.get('filename') === 'refused') return json(outgoing, { error: 'RecordInvalid' }, 422);
    const token = searchParams.get('token') ?? `t${++uploads}`;
    return json(outgoing, { upload: { token, expires_at: '2999-01-01T00:00:00Z' } }, 201);
  });
  client = new Client({ origin: server.origin, auth: { oauthToken: 'secret' }, maxRetries: 0, logLevel: 'silent' });
  return new Tickets(client);
}

const file = (text: string, name = `${text}.txt`) => ({ content: new TextEncoder().encode(text), name });
const lines = (): string[] => server.seen.map(({ method, url }) => `${method} ${url}`);
const bodyOf = ({ body }: Seen): unknown => JSON.parse(body.toString());
const sent = (): unknown => bodyOf(server.seen.at(-1) as Seen);

describe('attach', () => {
  it('uploads all files under one token with the call that sends the comment', async () => {
    const tickets = await open();
    const comment = new Comment({ body: 'See', uploads: ['mine'] }).attach(file('a')).attach(file('b'));
    expect(server.seen).toHaveLength(0);
    await tickets.create(new Ticket({ subject: 'x', comment }));
    expect(lines()).toEqual([
      'POST /api/v2/uploads?filename=a.txt',
      'POST /api/v2/uploads?filename=b.txt&token=t1',
      'POST /api/v2/tickets',
    ]);
    expect(sent()).toEqual({ ticket: { subject: 'x', comment: { body: 'See', uploads: ['mine', 't1'] } } });
  });

  it('works within plain attributes, in an update, and by save', async () => {
    const tickets = await open();
    await tickets.create({ subject: 'x', comment: new Comment({ body: 'c' }).attach(file('a')) });
    expect(sent()).toEqual({ ticket: { subject: 'x', comment: { body: 'c', uploads: ['t1'] } } });
    const ticket = await tickets.get(1);
    ticket.comment = new Comment({ body: 'd' });
    ticket.comment?.attach(file('b'));
    await tickets.update(ticket);
    expect(sent()).toEqual({ ticket: { id: 1, comment: { body: 'd', uploads: ['t2'] } } });
    ticket.comment = new Comment().attach(file('c'), { filename: 'folder/d.pdf', contentType: 'x/y' });
    await ticket.save();
    expect(sent()).toEqual({ ticket: { id: 1, comment: { uploads: ['t3'] } } });
    expect(server.seen.at(-2)).toMatchObject({
      url: '/api/v2/uploads?filename=d.pdf',
      headers: { 'content-type': 'x/y' },
    });
  });

  it('is done with after a success', async () => {
    const tickets = await open();
    const ticket = await tickets.get(1);
    ticket.comment = new Comment({ body: 'd' }).attach(file('b'));
    await ticket.save();
    expect(ticket.comment).toBeUndefined();
    expect(ticket.changes()).toEqual({});
    ticket.subject = 'y';
    await ticket.save();
    expect(sent()).toEqual({ ticket: { id: 1, subject: 'y' } });
  });

  it('uploads nothing twice when a save that failed is repeated, also with one more file', async () => {
    const tickets = await open(500, 422);
    const ticket = await tickets.get(1);
    ticket.comment = new Comment({ body: 'd' }).attach(Readable.from(['a']), { filename: 'a' });
    await expect(ticket.save()).rejects.toMatchObject({ status: 500 });
    await expect(ticket.save()).rejects.toMatchObject({ status: 422 });
    ticket.comment?.attach(file('b'));
    await ticket.save();
    expect(lines().filter((line) => line.includes('uploads'))).toEqual([
      'POST /api/v2/uploads?filename=a',
      'POST /api/v2/uploads?filename=b.txt&token=t1',
    ]);
    expect(sent()).toEqual({ ticket: { id: 1, comment: { body: 'd', uploads: ['t1'] } } });
  });

  it('goes on where an upload failed, and sends no ticket without its files', async () => {
    const tickets = await open();
    const comment = new Comment({ body: 'd' }).attach(file('a')).attach(file('b', 'refused')).attach(file('c'));
    const ticket = new Ticket({ subject: 'x', comment });
    await expect(tickets.create(ticket)).rejects.toMatchObject({ status: 422 });
    await expect(tickets.create(ticket)).rejects.toMatchObject({ status: 422 });
    expect(lines()).toEqual([
      'POST /api/v2/uploads?filename=a.txt',
      'POST /api/v2/uploads?filename=refused&token=t1',
      'POST /api/v2/uploads?filename=refused&token=t1',
    ]);
  });

  it('gives each of many tickets files of its own', async () => {
    const tickets = await open();
    const comment = new Comment({ body: 'c' }).attach(file('a'));
    await tickets.create([new Ticket({ subject: 'x', comment }), { subject: 'y', comments: [comment] }]);
    expect(sent()).toMatchObject({
      tickets: [{ comment: { uploads: ['t1'] } }, { comments: [{ uploads: ['t2'] }] }],
    });
    await tickets.create({ subject: 'z', comment });
    expect(sent()).toMatchObject({ ticket: { comment: { uploads: ['t3'] } } });
  });

  it('belongs to later calls where it comes after one', async () => {
    const tickets = await open();
    const ticket = new Ticket({ subject: 'x', comment: new Comment({ body: 'c' }).attach(file('a')) });
    const call = tickets.create(ticket);
    ticket.comment?.attach(file('b'));
    await call;
    expect(lines()).toEqual(['POST /api/v2/uploads?filename=a.txt', 'POST /api/v2/tickets']);
  });

  it('refuses a comment that is there already, and shows no content', async () => {
    await open();
    const made = new Comment({ body: 'c' }, null).set('id', 7) as Comment;
    expect(() => made.attach(file('a'))).toThrow(/comment.attach\(\) needs one that is not in Zendesk yet/);
    const comment = new Comment({ body: 'c' }).attach(file('a'));
    expect(JSON.stringify(comment)).toBe('{"body":"c"}');
    expect(structuredClone(comment.toJSON())).toEqual({ body: 'c' });
    expect(comment.toJSON()).toEqual({ body: 'c' });
    const ticket = new Ticket({ subject: 'x', comment });
    expect(ticket.toJSON()).toEqual({ subject: 'x', comment: { body: 'c' } });
    expect(inspect(ticket, { depth: 9 })).not.toContain('Files');
  });

  it.each<[unknown, string]>([
    ...[5, null, undefined, {}, [], { content: 5 }, () => 'x', new Date()].map((value): [unknown, string] => [
      value,
      'comment.attach(file)',
    ]),
    ...[new Uint8Array(1), new ArrayBuffer(1), new Blob(['a']), Readable.from(['a']), { content: new Blob(['a']) }].map(
      (value): [unknown, string] => [value, 'comment.attach(filename)'],
    ),
  ])('refuses %o at once, not when it is saved', async (value, argument) => {
    await open();
    const comment = new Comment({ body: 'c' });
    const refused = { code: 'invalid_argument', argument };
    expect(() => comment.attach(value as never)).toThrow(expect.objectContaining(refused));
    expect(comment.changes()).toEqual({ body: 'c' });
  });

  it.each<[string, unknown]>([
    ['a path', './a.txt'],
    ['a file: URL', new URL('a.txt', 'file:///files/')],
    ['a File', new File(['a'], 'a.txt')],
    ['named bytes', { content: new Uint8Array(1), name: 'a.txt' }],
    ['a path with a type', { content: 'a.txt', type: 'text/plain' }],
    ['a stream of a file', Object.assign(Readable.from(['a']), { path: './a.txt' })],
  ])('takes %s without another name', async (_, value) => {
    await open();
    expect(() => new Comment({ body: 'c' }).attach(value as never)).not.toThrow();
  });

  it('goes along where a record is made of another', async () => {
    const tickets = await open();
    const comment = new Comment({ body: 'c' }).attach(file('a'));
    await tickets.create({ subject: 'x', comment: new Comment(comment) });
    expect(sent()).toEqual({ ticket: { subject: 'x', comment: { body: 'c', uploads: ['t1'] } } });
    await tickets.create(new Ticket(new Ticket({ subject: 'y', comment })));
    expect(sent()).toEqual({ ticket: { subject: 'y', comment: { body: 'c', uploads: ['t2'] } } });
  });

  it('refuses a model that was spread: nothing of it would be sent', async () => {
    const tickets = await open();
    const ticket = new Ticket({ subject: 'x', comment: new Comment({ body: 'c' }).attach(file('a')) });
    const calls = [
      () => tickets.create({ ...ticket, subject: 'y' }),
      () => tickets.create([{ ...ticket }]),
      () => tickets.create({ subject: 'y', comment: { ...ticket.comment } }),
      () => tickets.create({ subject: 'y', unheard_of: { ...ticket } }),
      () => tickets.update(1, { ...ticket }),
    ];
    for (const call of calls) {
      const refused = { code: 'invalid_argument', message: expect.stringContaining('spread what its toJSON() gives') };
      await expect(call()).rejects.toMatchObject(refused);
    }
    expect(server.seen).toHaveLength(0);
    await tickets.create({ ...ticket.toJSON(), subject: 'y' });
    expect(sent()).toEqual({ ticket: { subject: 'y', comment: { body: 'c' } } });
  });
});
