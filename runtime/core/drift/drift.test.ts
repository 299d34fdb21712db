import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DriftEvent } from '../events/events.ts';
import { Model } from '../model/model.ts';
import type { ObjectLink, ObjectSchema } from '../model/schema.ts';
import type { ListOperation, Operation } from '../operation/operation.ts';
import type { ApiResponse } from '../request/types.ts';
import { type Account, startAccount } from '../testing/account.ts';
import { MOST_TOLD } from './watch.ts';

class Via extends Model {
  static override schema(): ObjectSchema {
    return { object: 'Via', attributes: { channel: 'string', source: { type: 'object', nullable: true } } };
  }
}

class Ticket extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Ticket',
      attributes: {
        id: 'integer',
        subject: { type: 'string', nullable: true },
        status: { values: ['open', 'solved'], onlyAnswered: ['deleted'], type: 'string' },
        score: 'number',
        created_at: 'timestamp',
        due_on: 'date',
        tags: 'string[]',
        via: { model: () => Via },
        vias: { model: () => Via, list: true },
        event: { model: { by: 'type', of: { via: () => Via }, otherwise: () => Ticket } },
        either: { model: () => Via, varies: true },
        rest: 'any',
        comment: { type: 'string', access: 'write' },
      },
    };
  }
}

class Group extends Model {
  static override schema(): ObjectSchema {
    return { object: 'Group', attributes: { id: 'integer' } };
  }
}

const groupLink: ObjectLink = {
  object: 'Group',
  loadedBy: 'list',
  path: '/api/v2/groups',
  key: 'groups',
  records: async () => ({ Group }),
};

const get: Operation = {
  id: 'tickets.get',
  method: 'GET',
  path: '/api/v2/ticket',
  retry: 'safe',
  answer: { ticket: Ticket },
};
const list: ListOperation = {
  id: 'tickets.list',
  method: 'GET',
  path: '/api/v2/ticket',
  retry: 'safe',
  items: 'tickets',
  model: Ticket,
  pagination: [],
  include: { groups: { key: 'groups', to: groupLink } },
};

let account: Account;

afterEach(() => account.close());

interface Seen {
  drifts: DriftEvent[];
  lines: string[];
  answers: ApiResponse[];
}

/** What is told of answers, one after the other. */
async function told(bodies: object[], operation: Operation = get, listen = (_: DriftEvent) => {}): Promise<Seen> {
  const left = [...bodies];
  account = await startAccount({ 'GET /api/v2/ticket': () => left.shift() ?? {} });
  const seen: Seen = { drifts: [], lines: [], answers: [] };
  const note = (line: string) => void seen.lines.push(line);
  const onDrift = (drift: DriftEvent) => {
    seen.drifts.push(drift);
    listen(drift);
  };
  const client = account.client({ onDrift, logger: { debug() {}, info() {}, warn: note, error: note } });
  for (const _ of bodies) seen.answers.push(await client.request({ operation }));
  await client.close();
  return seen;
}

const ticket = (attributes: object) => ({ ticket: { id: 1, ...attributes } });

describe('an answer that the specification knows', () => {
  it.each<[string, object]>([
    ['values of every type', { subject: 'A', score: 1.5, created_at: '2026-01-01T00:00:00Z', due_on: '2026-01-01' }],
    ['null where it may be', { subject: null, rest: null, either: null }],
    ['a value that only answers have', { status: 'deleted' }],
    ['nested records', { via: { channel: 'web', source: { any: [1] } }, vias: [{ channel: 'web', source: null }] }],
    ['a record or anything else', { either: 'text' }],
    ['anything in an attribute of any type', { rest: { a: [1, null] } }],
    ['what is only sent', { comment: 7 }],
  ])('holds %s, of which nothing is told', async (_, attributes) => {
    expect((await told([ticket(attributes)])).drifts).toEqual([]);
  });

  it('is a list with what tells of its pages and what came along', async () => {
    const body = { tickets: [{ id: 1 }], groups: [{ id: 1 }], count: 1, next_page: null, meta: { has_more: false } };
    expect((await told([body], list)).drifts).toEqual([]);
  });
});

describe('an answer that the specification does not know', () => {
  const of = (kind: string, pointer: string, expected: string, got: string, object: string | null = 'Ticket') => {
    return { kind, pointer, expected, got, object: object ?? undefined, operation: 'tickets.get' };
  };

  it.each<[object, object]>([
    [{ mood: 'fine' }, of('unknown-attribute', 'ticket.mood', 'no such attribute', 'string')],
    [{ score: 'high' }, of('wrong-type', 'ticket.score', 'number', 'string')],
    [{ tags: 'a b' }, of('wrong-type', 'ticket.tags', 'string[]', 'string')],
    [{ tags: ['a', 1] }, of('wrong-type', 'ticket.tags[]', 'string', 'number')],
    [{ created_at: 'soon' }, of('wrong-type', 'ticket.created_at', 'timestamp', 'string')],
    [{ via: 'web' }, of('wrong-type', 'ticket.via', 'Via', 'string')],
    [{ vias: { channel: 'web' } }, of('wrong-type', 'ticket.vias', 'Via[]', 'object')],
    [{ score: null }, of('undeclared-null', 'ticket.score', 'number', 'null')],
    [{ status: 'asleep' }, of('unlisted-value', 'ticket.status', 'open, solved', 'asleep')],
    [{ vias: [{ mood: 1 }] }, of('unknown-attribute', 'ticket.vias[].mood', 'no such attribute', 'number', 'Via')],
    [
      { event: { type: 'via', x: 1 } },
      of('unknown-attribute', 'ticket.event.type', 'no such attribute', 'string', 'Via'),
    ],
  ])('%j', async (attributes, drift) => {
    expect((await told([ticket(attributes)])).drifts).toContainEqual(drift);
  });

  it('tells of integers that no number holds, wherever they are', async () => {
    const big = '9007199254740993';
    const transport = {
      send: async () => ({
        status: 200,
        headers: {},
        body: new TextEncoder().encode(`{"ticket":{"id":${big},"rest":{"deep":[${big}]}}}`),
      }),
      close: async () => {},
    };
    account = await startAccount({});
    const drifts: DriftEvent[] = [];
    const client = account.client({ transport, onDrift: (drift) => drifts.push(drift) });
    await client.request({ operation: get });
    await client.close();
    expect(drifts.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['big-integer', 'ticket.id'],
      ['big-integer', 'ticket.rest'],
    ]);
  });

  it('tells of another envelope', async () => {
    const operation: Operation = { ...get, answer: { ticket: Ticket, audit: 'object' } };
    const { drifts } = await told([{ ...ticket({}), extra: 1 }], operation);
    expect(drifts).toEqual([
      of('missing-key', 'audit', 'a key of the answer', 'nothing', null),
      of('unknown-key', 'extra', 'no such key', 'number', null),
    ]);
  });

  it('tells of pages that nobody declared, and of records that came along', async () => {
    const body = { tickets: [], next_page: 'https://acme.zendesk.com/api/v2/ticket?page=2', groups: [{ id: 1, x: 1 }] };
    const { drifts } = await told([body], list);
    expect(drifts.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['undeclared-paging', 'next_page'],
      ['unknown-attribute', 'groups[].x'],
    ]);
  });

  it('tells of an end of the endpoint and of warnings, by their headers', async () => {
    account = await startAccount({});
    const headers = {
      sunset: 'Sun, 08 Nov 2026 08:49:37 GMT',
      deprecation: 'true',
      'x-zendesk-api-warn': 'Removed a@b.c',
    };
    const transport = {
      send: async () => ({ status: 200, headers, body: new TextEncoder().encode('{"ticket":{}}') }),
      close: async () => {},
    };
    const drifts: DriftEvent[] = [];
    const client = account.client({ transport, onDrift: (drift) => drifts.push(drift), logLevel: 'silent' });
    await client.request({ operation: get });
    await client.close();
    expect(drifts.map(({ kind, got }) => [kind, got])).toEqual([
      ['deprecated', '2026-11-08T08:49:37.000Z'],
      ['deprecated', 'an end'],
      ['ignored-input', 'a warning'],
    ]);
  });
});

describe('a drift', () => {
  it('is told once, whichever record, page or operation shows it', async () => {
    const { drifts } = await told([ticket({ mood: 1 }), ticket({ mood: 'a' }), ticket({ mood: 1 })]);
    expect(drifts).toHaveLength(1);
  });

  it('of a value is told once a value', async () => {
    const { drifts } = await told(['a', 'b', 'a'].map((status) => ticket({ status })));
    expect(drifts.map(({ got }) => got)).toEqual(['a', 'b']);
  });

  it('names nothing that could be data: neither values nor names made of them', async () => {
    const names = { 'ann@example.com': 1, user_360001234: 1, 'x y': 1 };
    const { drifts } = await told([ticket({ ...names, status: 'Ann Example, 555-0100', score: 's3cret' })]);
    expect(JSON.stringify(drifts)).not.toMatch(/ann|3600|555|s3cret/i);
    expect(drifts.map(({ pointer, got }) => [pointer, got])).toEqual([
      ['ticket.*', 'number'],
      ['ticket.status', 'string'],
      ['ticket.score', 'string'],
    ]);
  });

  it('is told by a thousand at most', async () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `x_${[...String(index)].join('_')}`);
    const { drifts, lines } = await told([ticket(Object.fromEntries(names.map((name) => [name, 1])))]);
    expect(drifts).toHaveLength(MOST_TOLD);
    expect(lines).toEqual([`drift: ${MOST_TOLD} differences were told, no more will be`]);
  });

  it('harms nobody where its listener throws', async () => {
    const fail = () => {
      throw new Error('mine');
    };
    const { drifts, lines, answers } = await told([ticket({ mood: 1, fun: 1 })], get, fail);
    expect([drifts.length, answers.length]).toEqual([2, 1]);
    expect(lines).toEqual(Array(2).fill('A listener of "drift" threw: mine'));
  });

  it('harms nobody where the comparison fails', async () => {
    class Broken extends Model {
      static override schema(): ObjectSchema {
        throw new Error('no schema');
      }
    }
    const { drifts, lines, answers } = await told([ticket({})], { ...get, answer: { ticket: Broken } });
    expect([drifts.length, answers.length]).toEqual([0, 1]);
    expect(lines).toEqual([`tickets.get: its answer can't be compared with the specification: Error: no schema`]);
  });
});

describe('who looks for drift', () => {
  it('is nobody, unless somebody listens', async () => {
    account = await startAccount({ 'GET /api/v2/ticket': () => ticket({ mood: 1 }) });
    const timer = vi.spyOn(globalThis, 'setTimeout');
    const client = account.client();
    const hears = vi.spyOn(client.events, 'hears');
    await client.request({ operation: get });
    expect(hears).toHaveBeenCalledWith('drift');
    expect(timer.mock.calls.filter(([, ms]) => ms === 0)).toEqual([]);
    timer.mockRestore();
  });

  it('are a client and those made of it, together once', async () => {
    account = await startAccount({ 'GET /api/v2/ticket': () => ticket({ mood: 1 }) });
    const drifts: DriftEvent[] = [];
    const client = account.client({ onDrift: (drift) => drifts.push(drift) });
    const changed = client.with({ timeout: 5_000 });
    await changed.request({ operation: get });
    await client.request({ operation: get });
    await client.close();
    expect(drifts).toHaveLength(1);
  });

  it('may listen by on() as well', async () => {
    account = await startAccount({ 'GET /api/v2/ticket': () => ticket({ mood: 1 }) });
    const client = account.client();
    const heard: DriftEvent[] = [];
    client.on('drift', (drift) => heard.push(drift));
    await client.request({ operation: get });
    await client.close();
    expect(heard).toHaveLength(1);
  });

  it('must be a function', async () => {
    account = await startAccount({});
    expect(() => account.client({ onDrift: 'me' as never })).toThrow(/onDrift.*function/);
  });
});
