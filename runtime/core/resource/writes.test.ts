import { afterEach, describe, expect, it } from 'vitest';
import { Model } from '../model/model.ts';
import type { ObjectSchema } from '../model/schema.ts';
import { type Account, type Handler, type SeenRequest, startAccount } from '../testing/account.ts';
import { Comment, JobStatus, Organization, Ticket, Tickets, User } from '../testing/objects.ts';
import type { Call } from './call.ts';
import { Resource } from './resource.ts';

let account: Account;

afterEach(() => account.close());

const stored = { id: 1, subject: 'Printer', status: 'open', updated_at: '2026-01-01T00:00:00Z' };
const job = { job_status: { id: 'V3-1', status: 'queued' } };

/** Answers with the stored ticket and what was sent for it. */
const echo: Handler = ({ body }) => {
  const { comment: _, ...sent } = (body as { ticket: object } & { ticket: { comment?: unknown } }).ticket;
  return { ticket: { ...stored, ...sent, updated_at: '2026-01-02T00:00:00Z' }, audit: { id: 9 } };
};

async function open(routes: Record<string, Handler> = {}) {
  account = await startAccount({
    'GET /api/v2/tickets/(\\d+)': () => ({ ticket: stored }),
    'GET /api/v2/tickets': () => ({ tickets: [stored, { id: 2 }], meta: { has_more: false } }),
    'POST /api/v2/tickets/create_many': () => job,
    'POST /api/v2/tickets/(\\d+)/merge': () => job,
    'POST /api/v2/tickets': echo,
    'PUT /api/v2/tickets/update_many': () => job,
    'PUT /api/v2/tickets/(\\d+)': echo,
    'DELETE /api/v2/tickets/destroy_many': () => job,
    'DELETE /api/v2/tickets/(\\d+)': () => ({ status: 204 }),
    ...routes,
  });
  const client = account.client();
  return { client, tickets: new Tickets(client) };
}

const last = (): SeenRequest => account.requests.at(-1) as SeenRequest;

describe('create of a copy', () => {
  it.each<[string, (ticket: Ticket) => object]>([
    ['as plain attributes', (ticket) => ticket.toJSON()],
    ['as a record', (ticket) => new Ticket(ticket)],
    ['in part', (ticket) => ({ ...ticket.toJSON(), id: undefined, subject: 'Printer' })],
  ])('%s makes another record, without what only the API states, and says so in the log', async (_, copyOf) => {
    const { tickets: source } = await open();
    const lines: string[] = [];
    const logger = { debug: (line: string) => lines.push(line), info() {}, warn() {}, error() {} };
    const tickets = new Tickets(account.client({ logger, logLevel: 'debug' }));
    await tickets.create(copyOf(await source.get(1)));
    expect(last()).toMatchObject({ body: { ticket: { subject: 'Printer', status: 'open' } } });
    expect(Object.keys((last().body as { ticket: object }).ticket)).not.toContain('id');
    expect(lines.filter((line) => line.includes('leaves out'))).toEqual([
      expect.stringMatching(/^tickets.create leaves out what only Zendesk states: .*updated_at/),
    ]);
  });
});

describe('update', () => {
  it('of a model sends its id and what changed, and puts it onto the answer', async () => {
    const { tickets } = await open();
    const ticket = await tickets.get(1);
    ticket.subject = 'Printer on fire';
    const { ticket: saved, audit } = await tickets.update(ticket);
    expect(last()).toMatchObject({
      line: 'PUT /api/v2/tickets/1',
      body: { ticket: { id: 1, subject: 'Printer on fire' } },
    });
    expect(saved.get('updated_at')).toBe('2026-01-02T00:00:00Z');
    expect(audit).toEqual({ id: 9 });
    expect(ticket.changes()).toEqual({});
    expect(ticket.toJSON()).toEqual(saved.toJSON());
    saved.subject = 'another';
    expect(ticket.subject).toBe('Printer on fire');
  });

  it('refuses a record in the place of another, which it would become', async () => {
    const { tickets } = await open();
    const ticket = await tickets.get(1);
    ticket.subject = 'mine';
    await expect(tickets.update(2, ticket)).rejects.toMatchObject({ argument: 'tickets.update(ticket)' });
    expect(account.count('PUT')).toBe(0);
    expect(ticket.changes()).toEqual({ subject: 'mine' });
    await tickets.update('1', ticket);
    expect(last().body).toEqual({ ticket: { id: 1, subject: 'mine' } });
  });

  it('of an id sends the changes alone, also for a model given as id', async () => {
    const { tickets } = await open();
    await tickets.update(1, { status: 'solved' });
    expect(last()).toMatchObject({ line: 'PUT /api/v2/tickets/1', body: { ticket: { status: 'solved' } } });
    const ticket = await tickets.get(1);
    ticket.subject = 'mine';
    await tickets.update(ticket, { status: 'solved' });
    expect(last().body).toEqual({ ticket: { status: 'solved' } });
    expect(ticket.changes()).toEqual({ subject: 'mine' });
  });

  it('keeps edits made while it was under way, and does not send a comment twice', async () => {
    const { tickets } = await open();
    const ticket = await tickets.get(1);
    ticket.comment = new Comment({ body: 'Hello' });
    const saving = tickets.update(ticket);
    while (account.count('PUT') === 0) await new Promise((resolve) => setImmediate(resolve));
    ticket.status = 'pending';
    await saving;
    expect(ticket.changes()).toEqual({ status: 'pending' });
    await ticket.save();
    expect(last().body).toEqual({ ticket: { id: 1, status: 'pending' } });
  });

  it('sends what was there when it was called', async () => {
    const { tickets } = await open();
    const ticket = await tickets.get(1);
    const changes = { comment: { body: 'one' }, status: 'open' };
    ticket.subject = 'before';
    const row = { ...changes, id: 3 };
    const ids = [1, 2];
    const calls = [tickets.update(ticket), tickets.update(1, changes), tickets.update([row]), tickets.delete(ids)];
    ticket.subject = 'after';
    changes.comment.body = 'two';
    changes.status = 'solved';
    row.status = 'solved';
    ids.push(3);
    await Promise.all(calls);
    const bodies = account.requests.slice(1).map(({ body }) => JSON.stringify(body));
    expect(bodies.toSorted()).toEqual([
      '""',
      '{"ticket":{"comment":{"body":"one"},"status":"open"}}',
      '{"ticket":{"id":1,"subject":"before"}}',
      '{"tickets":[{"id":3,"comment":{"body":"one"},"status":"open"}]}',
    ]);
    expect(account.count('ids=1,2,3')).toBe(0);
    expect(ticket.changes()).toEqual({ subject: 'after' });
  });

  it('that fails leaves everything as it was', async () => {
    const { tickets } = await open({
      'PUT /api/v2/tickets/(\\d+)': () => ({ status: 422, json: { error: 'RecordInvalid' } }),
    });
    const ticket = await tickets.get(1);
    ticket.subject = 'x';
    await expect(tickets.update(ticket)).rejects.toMatchObject({ code: 'validation' });
    expect(ticket.changes()).toEqual({ subject: 'x' });
  });

  it('ifUnchanged sends what the record was when it was read', async () => {
    const { tickets } = await open();
    const ticket = await tickets.get(1);
    ticket.subject = 'x';
    await ticket.save({ ifUnchanged: true });
    const guard = { safe_update: true, updated_stamp: '2026-01-01T00:00:00Z' };
    expect(last().body).toEqual({ ticket: { id: 1, subject: 'x', ...guard } });
    await tickets.update(ticket, { status: 'open' }, { options: { ifUnchanged: true } });
    expect(last().body).toEqual({ ticket: { status: 'open', ...guard, updated_stamp: '2026-01-02T00:00:00Z' } });
  });

  it('ifUnchanged is refused where the API could not tell', async () => {
    const { tickets } = await open();
    const error = { code: 'invalid_argument', argument: 'options.ifUnchanged' };
    await expect(tickets.update(1, { status: 'open' }, { options: { ifUnchanged: true } })).rejects.toMatchObject(
      error,
    );
    await expect(tickets.create({ subject: 'x' }, { options: { ifUnchanged: true } })).rejects.toMatchObject(error);
    expect(account.count()).toBe(0);
  });

  it.each([
    ['a record of another type', new Organization({ name: 'x' }), 'tickets.update(ticket)'],
    ['a text', 'solved', 'tickets.update(ticket)'],
    ['null', null, 'tickets.update(ticket)'],
    ['nothing', undefined, 'tickets.update(ticket)'],
    ['a value that the API does not know', { status: 'sovled' }, 'ticket.status'],
    ['a wrong id', { requester_id: 'me' }, 'ticket.requester_id'],
  ])('with %s is refused before it is sent', async (_, changes, argument) => {
    const { tickets } = await open();
    await expect(tickets.update(1, changes as object)).rejects.toMatchObject({ code: 'invalid_argument', argument });
    expect(account.count()).toBe(0);
  });
});

/** An operation that takes what others only read. */
class Imports extends Tickets {
  import(ticket: object): Call<Ticket> {
    const body = { key: 'ticket', model: Ticket, purpose: 'create', accepts: ['updated_at'] } as const;
    const path = '/api/v2/imports/tickets';
    const answer = { ticket: Ticket };
    return this.call({ id: 'tickets.import', method: 'POST', path, retry: 'never', body, answer }, { body: ticket });
  }
}

describe('create', () => {
  it('sends a read-only attribute where the operation takes it, and nowhere else', async () => {
    const { client, tickets } = await open({ 'POST /api/v2/imports/tickets': echo });
    const attributes = { subject: 'x', updated_at: '2020-01-01T00:00:00Z' };
    for (const ticket of [attributes, new Ticket(attributes)]) {
      await tickets.create(ticket instanceof Ticket ? new Ticket(attributes) : ticket);
      expect(last().body).toEqual({ ticket: { subject: 'x' } });
      await new Imports(client).import(ticket);
      expect(last().body).toEqual({ ticket: attributes });
    }
  });

  it('sends what is set, from a model or a plain object', async () => {
    const { tickets } = await open();
    await tickets.create({ subject: 'x', comment: { body: 'Hello' } });
    expect(last()).toMatchObject({
      line: 'POST /api/v2/tickets',
      body: { ticket: { subject: 'x', comment: { body: 'Hello' } } },
    });
    const ticket = new Ticket({ subject: 'y', comment: new Comment({ body: 'Hello' }) });
    await tickets.create(ticket);
    expect(last().body).toEqual({ ticket: { subject: 'y', comment: { body: 'Hello' } } });
    expect([ticket.id, ticket.subject, ticket.changes()]).toEqual([1, 'y', {}]);
  });

  it('makes a model of the client: it can be saved and loads its references', async () => {
    const { tickets } = await open();
    const ticket = new Ticket({ subject: 'y' });
    await tickets.create(ticket);
    ticket.status = 'solved';
    await ticket.save();
    expect(last()).toMatchObject({ line: 'PUT /api/v2/tickets/1', body: { ticket: { id: 1, status: 'solved' } } });
    expect(await ticket.requester).toBeNull();
  });
});

describe('a record whose request failed', () => {
  it.each([
    ['was refused', { status: 422, json: { error: 'RecordInvalid' } }],
    ['was answered with something else', {}],
  ])('is as before where it %s', async (_, reply) => {
    const fail = () => reply;
    const { tickets } = await open({ 'PUT /api/v2/tickets/(\\d+)': fail, 'POST /api/v2/tickets': fail });
    const attributes = { subject: 'x', comment: { body: 'Hello' } };
    const [ticket, created] = [Object.assign(await tickets.get(1), attributes), new Ticket(attributes)];
    const { comment } = ticket;
    await expect(tickets.update(ticket)).rejects.toThrow();
    await expect(ticket.save()).rejects.toThrow();
    await expect(tickets.create(created)).rejects.toThrow();
    expect([ticket.changes(), created.changes()]).toEqual([attributes, attributes]);
    expect(ticket.comment).toBe(comment);
  });

  it('keeps its edits where it could not be read again', async () => {
    let reads = 0;
    const { tickets } = await open({
      'GET /api/v2/tickets/(\\d+)': () => (reads++ === 0 ? { ticket: stored } : { status: 403 }),
    });
    const ticket = await tickets.get(1);
    ticket.subject = 'x';
    await expect(ticket.reload()).rejects.toThrow();
    expect(ticket.changes()).toEqual({ subject: 'x' });
  });
});

describe('save and reload', () => {
  it('save a changed record and read it again past the cache', async () => {
    const { tickets } = await open();
    const ticket = await tickets.get(1);
    ticket.subject = 'x';
    expect(await ticket.reload()).toBe(ticket);
    expect(account.count('GET')).toBe(2);
    expect([ticket.subject, ticket.changes()]).toEqual(['Printer', {}]);
  });

  it('save what was there when it was called, and keep what changed since', async () => {
    const { tickets } = await open();
    const ticket = await tickets.get(1);
    ticket.subject = 'one';
    ticket.comment = new Comment({ body: 'one' });
    const { comment } = ticket;
    const saving = ticket.save();
    ticket.subject = 'two';
    comment.body = 'two';
    await saving;
    expect(last().body).toEqual({ ticket: { id: 1, subject: 'one', comment: { body: 'one' } } });
    expect(ticket.changes()).toEqual({ subject: 'two', comment: { body: 'two' } });
    expect(ticket.comment).toBe(comment);
  });

  it('saved twice at once sends a comment once, and makes one record', async () => {
    const { tickets, client } = await open();
    const ticket = await tickets.get(1);
    ticket.comment = new Comment({ body: 'one' });
    const before = account.count();
    await Promise.all([ticket.save(), ticket.save(), ticket.save()]);
    expect(account.count() - before).toBe(1);
    const made = new Ticket({ subject: 'new' });
    const ours = new Tickets(client);
    await ours.create(made);
    made.subject = 'two';
    const saving = made.save();
    made.subject = 'three';
    await Promise.all([saving, made.save()]);
    const sent = account.requests.slice(-2).map(({ body }) => body);
    expect(sent).toEqual([{ ticket: { id: 1, subject: 'two' } }, { ticket: { id: 1, subject: 'three' } }]);
  });

  it('saved twice at once sends nothing more once a save failed', async () => {
    const { tickets } = await open({ 'PUT /api/v2/tickets/(\\d+)': () => ({ status: 502 }) });
    const ticket = await tickets.get(1);
    ticket.comment = new Comment({ body: 'one' });
    const before = account.count();
    const saves = await Promise.allSettled([ticket.save(), ticket.save()]);
    expect(saves).toMatchObject([1, 2].map(() => ({ status: 'rejected', reason: { code: 'server', inDoubt: true } })));
    expect(account.count() - before).toBe(1);
    await expect(ticket.save()).rejects.toMatchObject({ inDoubt: true });
    expect(account.count() - before).toBe(2);
  });

  it('keep an edit of a nested record that the request did not carry', async () => {
    const { tickets } = await open({
      'GET /api/v2/tickets/(\\d+)': () => ({ ticket: { ...stored, notes: [{ id: 3, body: 'x' }] } }),
    });
    const ticket = await tickets.get(1);
    const [note] = ticket.notes;
    (note as Comment).body = 'not sent';
    ticket.subject = 'sent';
    await ticket.save();
    expect(last().body).toEqual({ ticket: { id: 1, subject: 'sent' } });
    expect(note?.body).toBe('not sent');
  });

  it('save by the operation that the type names', async () => {
    class Hook extends Model {
      static override schema(): ObjectSchema {
        return {
          object: 'Hook',
          idType: 'string',
          savedBy: 'patch',
          resource: async () => Hooks,
          attributes: { id: { type: 'string', access: 'read' }, name: 'string' },
        };
      }
    }
    class Hooks extends Resource {
      get(id: string): Call<Hook> {
        return this.call({ ...hook, id: 'hooks.get', method: 'GET', answer: { hook: Hook } }, { path: [id] });
      }

      patch(record: Hook): Call<void> {
        const body = { key: 'hook', model: Hook, purpose: 'update' } as const;
        return this.call({ ...hook, id: 'hooks.patch', method: 'PATCH', answer: 'none', body }, { path: [record] });
      }
    }
    const hook = { path: '/api/v2/hooks/{hook_id}', retry: 'safe', parameters: { hook_id: 'string' } } as const;
    const { client } = await open({
      'GET /api/v2/hooks/a': () => ({ hook: { id: 'a', name: 'x' } }),
      'PATCH /api/v2/hooks/a': () => ({ status: 204 }),
    });
    const record = await new Hooks(client).get('a');
    record.set('name', 'y');
    await record.save();
    expect(last()).toMatchObject({ method: 'PATCH', body: { hook: { id: 'a', name: 'y' } } });
    expect(record.changes()).toEqual({});
  });

  it('save below the records that they name', async () => {
    class Part extends Model {
      static override schema(): ObjectSchema {
        const attributes = { id: { type: 'integer', access: 'read' }, box_key: 'string', name: 'string' } as const;
        return { object: 'Part', below: ['box_key'], resource: async () => Parts, attributes };
      }
    }
    class Parts extends Resource {
      get(box: string, id: number | Part): Call<Part> {
        return this.call({ ...part, id: 'parts.get', method: 'GET', answer: { part: Part } }, { path: [box, id] });
      }

      update(box: string, record: Part): Call<Part> {
        const body = { key: 'part', model: Part, purpose: 'update' } as const;
        const own = { ...part, id: 'parts.update', method: 'PATCH', answer: { part: Part }, body } as const;
        return this.call(own, { path: [box, record] });
      }
    }
    const part = {
      path: '/api/v2/boxes/{box_key}/parts/{part_id}',
      retry: 'safe',
      parameters: { box_key: 'string' },
    } as const;
    const { client } = await open({
      'GET /api/v2/boxes/red/parts/1': () => ({ part: { id: 1, box_key: 'red', name: 'x' } }),
      'PATCH /api/v2/boxes/red/parts/1': ({ body }) => ({
        part: { box_key: 'red', ...(body as { part: object }).part },
      }),
    });
    const record = await new Parts(client).get('red', 1);
    record.set('name', 'y');
    await record.save();
    expect(last()).toMatchObject({ method: 'PATCH', body: { part: { id: 1, name: 'y' } } });
    record.set('name', 'z');
    await record.reload();
    expect(record.toJSON()).toEqual({ id: 1, box_key: 'red', name: 'x' });
  });

  it('go by what identifies the record, though it has an id of another kind', async () => {
    class Shortcut extends Model {
      static override schema(): ObjectSchema {
        return { object: 'Shortcut', id: 'name', idType: 'string', attributes: { name: 'string', message: 'string' } };
      }
    }
    class Shortcuts extends Resource {
      update(record: Shortcut): Call<Shortcut> {
        const body = { key: '', model: Shortcut, purpose: 'update' } as const;
        const own = { id: 'shortcuts.update', method: 'PUT', retry: 'idempotent', answer: { bare: Shortcut } } as const;
        const to = { path: '/api/v2/shortcuts/{name}', parameters: { name: 'string' } } as const;
        return this.call({ ...own, ...to, body }, { path: [record] });
      }
    }
    const { client } = await open({
      'PUT /api/v2/shortcuts/hi': () => ({ id: 7, name: 'hi', message: 'Hello' }),
      'PUT /api/v2/shortcuts/7': () => ({ id: 8, name: '7', message: 'another' }),
    });
    client.cache.add('shortcut', { policy: 'lru', maxSize: 5 });
    const shortcut = new Shortcut({ id: 7, name: 'hi', message: 'Hi' } as object, null);
    shortcut.set('message', 'Hello');
    expect((await new Shortcuts(client).update(shortcut)).toJSON()).toEqual({ id: 7, name: 'hi', message: 'Hello' });
    expect(last()).toMatchObject({ path: '/api/v2/shortcuts/hi', body: { message: 'Hello' } });
  });

  it('ask nothing of the API where nothing changed', async () => {
    const { tickets } = await open();
    const ticket = await tickets.get(1);
    ticket.subject = 'another';
    ticket.subject = stored.subject;
    await ticket.save();
    expect(account.count('PUT')).toBe(0);
  });

  it('refuse what the API cannot do by itself', async () => {
    const { tickets } = await open({
      'GET /api/v2/tickets/(\\d+)': () => ({ ticket: { ...stored, notes: [{ id: 3, body: 'x' }] } }),
    });
    const note = (await tickets.get(1)).notes[0];
    note?.set('body', 'y');
    await expect(note?.save()).rejects.toMatchObject({
      argument: 'comment.save',
      message: expect.stringContaining('pass it to the method that takes it'),
    });
    await expect(note?.reload()).rejects.toMatchObject({
      argument: 'comment.reload',
      message: expect.stringContaining('ask for it again'),
    });
  });
});

describe('a collection', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ subject: `${index}` }));

  it('of new records is one call, from an array, a generator, or an async one', async () => {
    const { tickets } = await open();
    const created = await tickets.create(many(2));
    expect(created).toBeInstanceOf(JobStatus);
    const each = { line: 'POST /api/v2/tickets/create_many', body: { tickets: [{ subject: '0' }, { subject: '1' }] } };
    expect(last()).toMatchObject(each);
    await tickets.create(many(2).values());
    expect(last()).toMatchObject(each);
    await tickets.create(
      (async function* () {
        yield* many(2);
      })(),
    );
    expect(last()).toMatchObject(each);
  });

  it('of changed records sends each one with its id', async () => {
    const { tickets } = await open();
    const list = await tickets.list().toArray();
    for (const ticket of list) ticket.status = 'solved';
    await tickets.update(list);
    const body = {
      tickets: [
        { id: 1, status: 'solved' },
        { id: 2, status: 'solved' },
      ],
    };
    expect(last()).toMatchObject({ line: 'PUT /api/v2/tickets/update_many', body });
    await tickets.update([
      { id: 1, status: 'solved' },
      { id: 2, status: 'solved' },
    ]);
    expect(last().body).toEqual(body);
  });

  it('of ids gets one change for all', async () => {
    const { tickets } = await open();
    await tickets.update([1, '2', 3n], { status: 'solved' });
    expect(last()).toMatchObject({
      line: 'PUT /api/v2/tickets/update_many?ids=1,2,3',
      body: { ticket: { status: 'solved' } },
    });
  });

  it('of a list can be deleted', async () => {
    const { tickets } = await open();
    expect(await tickets.delete(tickets.list())).toBeInstanceOf(JobStatus);
    expect(last().line).toBe('DELETE /api/v2/tickets/destroy_many?ids=1,2');
    await tickets.delete(1);
    expect(last().line).toBe('DELETE /api/v2/tickets/1');
  });

  it('of records of another type is refused: their ids are those of somebody else', async () => {
    const { tickets } = await open();
    const user = new User({ id: 4 }, null);
    const wrong = (id: string) => ({
      argument: `${id}(ids[1])`,
      message: expect.stringContaining('not a record of type User'),
    });
    await expect(tickets.delete([1, user] as never)).rejects.toMatchObject(wrong('tickets.delete'));
    await expect(tickets.update([1, user] as never, { status: 'open' })).rejects.toMatchObject(wrong('tickets.update'));
    await expect(tickets.update([{ id: 1 }, 2] as never)).rejects.toMatchObject({
      argument: 'tickets.updateMany(tickets[1])',
    });
    expect(account.count()).toBe(0);
  });

  it('that was read before is refused, and the message says why', async () => {
    const { tickets } = await open();
    const ids = [1, 2].values();
    await tickets.delete(ids);
    await expect(tickets.delete(ids)).rejects.toThrow('a generator gives its values only once');
    await expect(tickets.create([].values())).rejects.toThrow('a generator gives its values only once');
  });

  it('that is too large is refused before it is sent, however it comes', async () => {
    const { tickets } = await open();
    const error = { code: 'too_many_values', max: 100, received: 101 };
    await expect(tickets.create(many(101))).rejects.toMatchObject(error);
    await expect(tickets.update(many(101))).rejects.toMatchObject(error);
    await expect(tickets.update(many(101).keys(), { status: 'open' })).rejects.toMatchObject(error);
    await expect(tickets.delete(many(101).keys())).rejects.toMatchObject(error);
    await expect(tickets.delete(many(500).map((_, id) => id + 1))).rejects.toMatchObject({ received: 500 });
    expect(account.count()).toBe(0);
  });

  it('that is empty is refused before it is sent', async () => {
    const { tickets } = await open();
    const error = { code: 'invalid_argument' };
    await expect(tickets.create([])).rejects.toMatchObject({ ...error, argument: 'tickets.createMany(tickets)' });
    await expect(tickets.update([])).rejects.toMatchObject(error);
    await expect(tickets.update([], { status: 'open' })).rejects.toMatchObject(error);
    await expect(tickets.delete([])).rejects.toMatchObject(error);
    expect(account.count()).toBe(0);
  });

  it.each([[[null]], [['x']], [[new User({ name: 'x' })]], [[[]]]])('of %j is refused', async (values) => {
    const { tickets } = await open();
    await expect(tickets.create(values)).rejects.toMatchObject({ argument: 'tickets.createMany(tickets[0])' });
    expect(account.count()).toBe(0);
  });
});

describe('an update of many', () => {
  it.each([[{ status: 'open' }], [{ id: null }], [{ id: 'x' }], [new Ticket({ subject: 'new' })]])(
    'refuses %j, which does not say what to update',
    async (row) => {
      const { tickets } = await open();
      const argument = 'tickets.updateMany(tickets[1].id)';
      await expect(tickets.update([{ id: 1, status: 'open' }, row])).rejects.toMatchObject({ argument });
      expect(account.count()).toBe(0);
    },
  );

  it('takes a key of the account in place of an id', async () => {
    const { tickets } = await open();
    await tickets.update([{ external_id: 'crm-7', status: 'open' }]);
    expect(last().body).toEqual({ tickets: [{ external_id: 'crm-7', status: 'open' }] });
  });
});

describe('a body that goes in circles', () => {
  it('is refused, naming the attribute', async () => {
    const { tickets } = await open();
    const circle: { self?: object } = {};
    circle.self = circle;
    await expect(tickets.update(1, { data: circle })).rejects.toMatchObject({ argument: 'ticket.data' });
    expect(account.count()).toBe(0);
  });
});

describe('a body without a record', () => {
  it('takes records and lists where ids are expected', async () => {
    const { tickets } = await open();
    await tickets.merge(1, { ids: tickets.list(), source_comment: 'merged' });
    expect(last().body).toEqual({ ids: [1, 2], source_comment: 'merged' });
  });

  it.each([
    [{ ids: ['x'] }, 'tickets.merge(ids)'],
    [{ ids: [{}] }, 'tickets.merge(ids)'],
    [{ ids: [null] }, 'tickets.merge(ids)'],
    [{ ids: [] }, 'tickets.merge(ids)'],
    [{ ids: 5 }, 'tickets.merge(ids)'],
    ['x', 'tickets.merge(body)'],
  ])('is checked: %j', async (body, argument) => {
    const { tickets } = await open();
    await expect(tickets.merge(1, body as object)).rejects.toMatchObject({ code: 'invalid_argument', argument });
    expect(account.count()).toBe(0);
  });
});
