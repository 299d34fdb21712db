import { describe, expect, it } from 'vitest';
import { idsOf, listOf, openSandbox, recordOf } from '../../test/open.ts';
import { support } from '../../test/support.ts';

const desk = async (seed: Record<string, number> = {}) =>
  openSandbox({ tables: support, seed, ids: (_, count) => count });

describe('a user', () => {
  it('has one address that no other user has, whatever its case', async () => {
    const { call } = await desk();
    const create = (email: string) => call('POST', '/api/v2/users', { user: { name: 'Ann', email } });
    expect((await create('ann@example.com')).status).toBe(201);
    const { status, body } = await create('ANN@example.com');
    expect([status, body.details]).toMatchObject([422, { email: [{ error: 'DuplicateValue' }] }]);
  });

  it('without an address is like any other', async () => {
    const { call } = await desk();
    const create = async () => (await call('POST', '/api/v2/users', { user: { name: 'Ann' } })).status;
    expect([await create(), await create()]).toEqual([201, 201]);
  });

  it('is answered, inactive, when deleted, and hidden from lists but not from its id', async () => {
    const { call } = await desk({ users: 3 });
    const { status, body } = await call('DELETE', '/api/v2/users/2');
    expect([status, recordOf(body, 'user')]).toMatchObject([200, { id: 2, active: false }]);
    expect(idsOf((await call('GET', '/api/v2/users')).body, 'users')).toEqual([1, 3]);
    expect((await call('GET', '/api/v2/users/2')).body).toMatchObject({ user: { active: false } });
    expect(idsOf((await call('GET', '/api/v2/deleted_users')).body, 'deleted_users')).toEqual([2]);
    expect((await call('DELETE', '/api/v2/deleted_users/2')).status).toBe(200);
    expect((await call('GET', '/api/v2/deleted_users')).body).toMatchObject({ deleted_users: [] });
  });

  it('is matched by address or external id by create_or_update', async () => {
    const { call } = await desk({ users: 1 });
    const upsert = (user: object) => call('POST', '/api/v2/users/create_or_update', { user });
    const first = await upsert({ name: 'Ann', email: 'ann@example.com', external_id: 'A' });
    expect(first.status).toBe(201);
    const again = await upsert({ name: 'Ann B', email: 'Ann@Example.com' });
    expect([again.status, recordOf(again.body, 'user')]).toMatchObject([200, { id: 2, name: 'Ann B' }]);
    expect((await upsert({ name: 'Ann C', external_id: 'a' })).status).toBe(200);
  });

  it('is found by words of name and address, and by external id', async () => {
    const { call, sandbox } = await desk({ users: 1 });
    sandbox.insert('User', [
      { name: 'Ann Bee', email: 'x@example.com', external_id: 'E' },
      { name: 'Bob', email: 'bee@example.com' },
    ]);
    const found = async (query: string) => idsOf((await call('GET', `/api/v2/users/search?${query}`)).body, 'users');
    expect(await found('query=bee')).toEqual([2, 3]);
    expect(await found('query=email:x@example.com')).toEqual([2]);
    expect(await found('external_id=E')).toEqual([2]);
  });

  it('is merged into another: the tickets go over', async () => {
    const { call } = await desk({ users: 4, tickets: 2 });
    const { requester_id } = recordOf((await call('GET', '/api/v2/tickets/1')).body, 'ticket');
    const merged = await call('PUT', `/api/v2/users/${requester_id}/merge`, { user: { id: 1 } });
    expect(recordOf(merged.body, 'user').id).toBe(1);
    expect(recordOf((await call('GET', '/api/v2/tickets/1')).body, 'ticket').requester_id).toBe(1);
    expect(recordOf((await call('GET', `/api/v2/users/${requester_id}`)).body, 'user').active).toBe(false);
  });

  it('is reported by id and status when a job makes it', async () => {
    const { call } = await desk({ users: 1 });
    const { id } = recordOf(
      (await call('POST', '/api/v2/users/create_many', { users: [{ name: 'Ann' }] })).body,
      'job_status',
    );
    await call('GET', `/api/v2/job_statuses/${id}`);
    expect((await call('GET', `/api/v2/job_statuses/${id}`)).body).toMatchObject({
      job_status: { results: [{ id: 2, status: 'Created' }] },
    });
  });
});

describe('identities', () => {
  it('begin with the address; another one becomes primary and is the address then', async () => {
    const { call } = await desk();
    await call('POST', '/api/v2/users', { user: { name: 'Ann', email: 'old@example.com' } });
    const stated = { identity: { type: 'email', value: 'new@example.com' } };
    const made = await call('POST', '/api/v2/users/2/identities', stated);
    expect([made.status, recordOf(made.body, 'identity')]).toMatchObject([201, { user_id: 2, primary: false }]);
    const { id } = recordOf(made.body, 'identity');
    const all = await call('PUT', `/api/v2/users/2/identities/${id}/make_primary`);
    expect(listOf(all.body, 'identities').map(({ value, primary }) => [value, primary])).toEqual([
      ['old@example.com', false],
      ['new@example.com', true],
    ]);
    expect(recordOf((await call('GET', '/api/v2/users/2')).body, 'user').email).toBe('new@example.com');
  });

  it('of another user are not found', async () => {
    const { call } = await desk({ users: 2 });
    const [first] = listOf((await call('GET', '/api/v2/users/1/identities')).body, 'identities');
    expect((await call('PUT', `/api/v2/users/2/identities/${first?.id}/make_primary`)).status).toBe(404);
  });
});

describe('memberships', () => {
  it('are of users and groups that exist, once each; one is the default', async () => {
    const { call } = await desk({ users: 2, groups: 3 });
    const join = (group_membership: object) => call('POST', '/api/v2/group_memberships', { group_membership });
    expect((await join({ user_id: 2, group_id: 99 })).status).toBe(422);
    expect((await join({ group_id: 2 })).status).toBe(422);
    const { body } = await join({ user_id: 2, group_id: 3 });
    expect((await join({ user_id: 2, group_id: 3 })).status).toBe(422);
    const { id } = recordOf(body, 'group_membership');
    const all = await call('PUT', `/api/v2/users/2/group_memberships/${id}/make_default`);
    expect(listOf(all.body, 'group_memberships').filter((one) => one.default)).toMatchObject([{ id, group_id: 3 }]);
    expect(recordOf((await call('GET', '/api/v2/users/2')).body, 'user').default_group_id).toBe(3);
  });

  it('go with their group', async () => {
    const { call, sandbox } = await desk({ users: 2, groups: 2 });
    await call('POST', '/api/v2/group_memberships', { group_membership: { user_id: 1, group_id: 2 } });
    expect((await call('DELETE', '/api/v2/groups/2')).status).toBe(204);
    expect(sandbox.records('GroupMembership').some(({ group_id }) => group_id === 2)).toBe(false);
  });
});

describe('organizations', () => {
  it('have a name that no other has', async () => {
    const { call } = await desk();
    const create = async () => (await call('POST', '/api/v2/organizations', { organization: { name: 'Acme' } })).status;
    expect([await create(), await create()]).toEqual([201, 422]);
  });
});
