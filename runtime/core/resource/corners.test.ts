// biome-ignore-all lint/suspicious/noUnsafeDeclarationMerging: generated classes declare their attributes this way.
import { afterEach, describe, expect, it } from 'vitest';
import { Model } from '../model/model.ts';
import type { ObjectSchema } from '../model/schema.ts';
import type { Operation } from '../operation/operation.ts';
import type { Paginator } from '../pagination/paginator.ts';
import { type Account, type Handler, showMany, startAccount } from '../testing/account.ts';
import { JobStatus, User, userLink } from '../testing/objects.ts';
import type { Call } from './call.ts';
import { Resource } from './resource.ts';

/** A record whose answers come beside records of another type, and that has an id which only requests state. */
class Case extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Case',
      attributes: {
        id: { type: 'integer', access: 'read' },
        title: 'string',
        created_at: { type: 'timestamp', access: 'read' },
        owner_id: { type: 'integer', references: userLink, accessor: 'owner' },
        giver_id: { type: 'integer', references: userLink, accessor: 'giver', access: 'write' },
      },
    };
  }
}
interface Case {
  title: string;
  get owner(): Promise<User | null>;
  get giver(): Promise<User | null>;
}

const update: Operation = {
  id: 'cases.update',
  method: 'PUT',
  path: '/api/v2/cases/{case_id}',
  retry: 'idempotent',
  answer: { user: User, case: Case },
  body: { key: 'case', model: Case, purpose: 'update' },
};

class Cases extends Resource {
  list(): Paginator<Case> {
    const operation = { ...update, id: 'cases.list', method: 'GET' as const, path: '/api/v2/cases', body: undefined };
    const { body: _, answer: __, ...rest } = operation;
    return this.paginate({ ...rest, items: 'cases', model: Case, pagination: [] });
  }

  update(one: Case): Call<unknown> {
    return this.call(update, { path: [one] });
  }

  touch(one: Case): Call<unknown> {
    return this.call({ ...update, answer: { user: User } }, { path: [one] });
  }

  importMany(rows: Iterable<object> | AsyncIterable<object>): Call<JobStatus> {
    const body = { key: 'cases', model: Case, purpose: 'create', accepts: ['created_at'], many: true, maxItems: 100 };
    const path = '/api/v2/cases/import';
    const many: Operation = {
      ...update,
      id: 'cases.import',
      method: 'POST',
      path,
      body: body as NonNullable<Operation['body']>,
    };
    return this.call({ ...many, answer: { job_status: JobStatus } }, { body: rows });
  }

  previews(ids: readonly number[]): Call<(User | null)[]> {
    const path = '/api/v2/previews/show_many';
    return this.loadMany({ ...update, method: 'GET', path, answer: { users: [User] }, partial: true }, ids);
  }
}

let account: Account;

afterEach(() => account.close());

async function open(routes: Record<string, Handler> = {}) {
  account = await startAccount({
    'GET /api/v2/cases': () => ({
      cases: [
        { id: 1, title: 'a', owner_id: 5, giver_id: 8 },
        { id: 2, title: 'b', owner_id: 6, giver_id: 9 },
      ],
    }),
    'PUT /api/v2/cases/1': () => ({ user: { id: 99, title: 'of the user' }, case: { id: 1, title: 'of the case' } }),
    'POST /api/v2/cases/import': () => ({ job_status: { id: 'V3-1', status: 'queued' } }),
    'GET /api/v2/(users|previews)/show_many': showMany('users', (id) => ({ id, name: `User ${id}` })),
    ...routes,
  });
  const client = account.client();
  return { client, cases: new Cases(client) };
}

describe('a body', () => {
  const rows = [{ title: 'a', created_at: '2020-01-01T00:00:00Z' }];
  const collections: [string, () => Iterable<object> | AsyncIterable<object>][] = [
    ['an array', () => rows],
    ['a set', () => new Set(rows)],
    ['an iterator', () => rows.values()],
    [
      'a generator',
      async function* () {
        yield* rows;
      },
    ],
    ['models', () => new Set([new Case(rows[0] as object)])],
  ];

  it.each(collections)('of rows in %s takes what the operation takes beyond the rule', async (_what, make) => {
    const { cases } = await open();
    await cases.importMany(make());
    expect(account.requests[0]?.body).toEqual({ cases: rows });
  });
});

describe('an answer with records of several types', () => {
  it('puts a model onto the record of its own type, wherever that stands', async () => {
    const { cases } = await open();
    const [one] = (await cases.list().toArray()) as [Case];
    one.title = 'mine';
    await cases.update(one);
    expect(one.toJSON()).toEqual({ id: 1, title: 'of the case' });
    expect(one.changes()).toEqual({});
  });

  it('without one of its type leaves a model on what was sent', async () => {
    const { cases } = await open();
    const [one] = (await cases.list().toArray()) as [Case];
    one.title = 'mine';
    await cases.touch(one);
    expect(one.get('id')).toBe(1);
    expect(one.title).toBe('mine');
    expect(one.changes()).toEqual({});
  });
});

describe('references of a page', () => {
  it('are collected from attributes of answers, not from those that only requests have', async () => {
    const { cases } = await open();
    for await (const one of cases.list()) await Promise.all([one.owner, one.giver]);
    const asked = account.requests.slice(1).map(({ query }) => query.get('ids')?.split(','));
    expect(asked[0]).toEqual(['5', '6', '8']);
    expect(asked[1]).toEqual(['9']);
  });
});

describe('getMany of records that are cut short', () => {
  it('neither answers from the cache nor fills it', async () => {
    const { client, cases } = await open();
    const whole = { id: 5, name: 'Whole' };
    for await (const one of cases.list()) await one.owner;
    expect(client.cache.get('user', 5)).toEqual({ ...whole, name: 'User 5' });
    const before = account.requests.length;
    const [first] = await cases.previews([5, 7]);
    expect(first?.name).toBe('User 5');
    expect(account.requests.slice(before).map(({ line }) => line)).toEqual(['GET /api/v2/previews/show_many?ids=5,7']);
    expect(client.cache.has('user', 7)).toBe(false);
  });
});
