import { describe, expect, it } from 'vitest';
import { type Catalogue, createCatalogue } from './catalogue/catalogue.ts';
import type { Operation } from './catalogue/operation.ts';
import type { Sandbox } from './index.ts';
import { contradictions, findingsIn } from './test/conforms.ts';
import { areGenerated, generatedTables } from './test/generated.ts';
import { idsOf, listOf, openSandbox, recordOf } from './test/open.ts';
import { sampleQuery } from './test/sample.ts';

const desk = async () => openSandbox({ tables: await generatedTables(), seed: 'small' });

/** The path of an operation with ids that exist: those of the first records of the types that it names. */
function pathOf(sandbox: Sandbox, operation: Operation): string {
  const types = operation.parents.map(({ parameter, type }) => [parameter, type] as const);
  const all = [...types, [operation.idParameter, operation.type] as const];
  let { path } = operation;
  for (const [parameter, type] of all) {
    const first = type && sandbox.records(type.object)[0];
    path = path.replace(`{${parameter}}`, String(first?.[type?.id ?? 'id'] ?? 1));
  }
  return operation.kind === 'getMany' ? `${path}?ids=1` : path;
}

/** What the list can't be read without. */
function requiredBy(catalogue: Catalogue, operation: Operation): string {
  return operation.kind === 'list' ? `?${sampleQuery({ catalogue, idOf: () => 1 }, operation)}` : '';
}

/** The seed holds what an account begins with; a record of any other type can be read once there is one. */
function insertOneOfEach(sandbox: Sandbox, { types }: Catalogue): void {
  for (const { object } of types) if (sandbox.records(object).length === 0) sandbox.insert(object, [{}]);
}

describe.skipIf(!areGenerated)('the generated tables', () => {
  it('let everything be read in the shape that they promise', { timeout: 60_000 }, async () => {
    const tables = await generatedTables();
    const catalogue = createCatalogue(tables);
    const { sandbox, call } = await desk();
    insertOneOfEach(sandbox, catalogue);
    const reads = catalogue.operations.filter(({ method, table }) => method === 'GET' && table.answer !== 'none');
    const found: string[] = [];
    const answered: string[] = [];
    for (const operation of reads) {
      const { status, body } = await call('GET', pathOf(sandbox, operation) + requiredBy(catalogue, operation));
      if (status === 404) continue;
      answered.push(operation.id);
      found.push(...findingsIn(catalogue, operation, body));
    }
    expect(found).toEqual([]);
    expect(answered).toEqual(
      expect.arrayContaining(['tickets.list', 'tickets.get', 'users.list', 'users.identities.list']),
    );
    expect(answered.length).toBeGreaterThan(reads.length * 0.85);
  });

  it('let every list without a parameter be read', async () => {
    const catalogue = createCatalogue(await generatedTables());
    const { call } = await desk();
    const lists = catalogue.operations.filter(
      ({ kind, method, parameters }) => kind === 'list' && method === 'GET' && parameters.length === 0,
    );
    for (const list of lists) {
      const { status } = await call('GET', list.path + requiredBy(catalogue, list));
      expect([list.id, status]).toEqual([list.id, 200]);
    }
  });

  it('let a ticket be opened and changed in the shape that they promise', async () => {
    const catalogue = createCatalogue(await generatedTables());
    const { call } = await desk();
    const made = await call('POST', '/api/v2/tickets', { ticket: { comment: { body: 'x' } } });
    const { id } = recordOf(made.body, 'ticket');
    const changed = await call('PUT', `/api/v2/tickets/${id}`, {
      ticket: { status: 'solved', comment: { body: 'y' } },
    });
    for (const { body } of [made, changed]) {
      expect(contradictions(catalogue, 'Ticket', body.ticket, 'ticket')).toEqual([]);
      expect(contradictions(catalogue, 'Audit', body.audit, 'audit')).toEqual([]);
    }
    expect((await call('GET', `/api/v2/tickets/${id}/metrics`)).body).toMatchObject({
      ticket_metric: { ticket_id: id, replies: 1 },
    });
  });

  it('know what belongs to organizations, and merge them', async () => {
    const { sandbox, call } = await desk();
    const [loser, winner] = sandbox.records('Organization');
    const related = await call('GET', `/api/v2/organizations/${loser?.id}/related`);
    const count = Number(recordOf(related.body, 'organization_related').users_count);
    expect(count).toBeGreaterThan(0);
    const merge = { organization_merge: { winner_id: winner?.id } };
    const merged = await call('POST', `/api/v2/organizations/${loser?.id}/merge`, merge);
    expect(merged.body.organization_merge).toMatchObject({ loser_id: loser?.id, winner_id: winner?.id });
    expect(
      listOf((await call('GET', `/api/v2/organizations/${winner?.id}/users`)).body, 'users').length,
    ).toBeGreaterThan(count);
    expect((await call('GET', `/api/v2/organizations/${loser?.id}`)).status).toBe(404);
  });

  it('count tags, and find them by their beginning', async () => {
    const { call } = await desk();
    const tags = listOf((await call('GET', '/api/v2/tags?page[size]=100')).body, 'tags');
    expect(tags).toContainEqual({ name: 'billing', count: 3 });
    expect((await call('GET', '/api/v2/autocomplete/tags?name=bill')).body).toMatchObject({
      tags: ['billing'],
      count: 1,
    });
  });

  it('mark a ticket as spam: it is gone and its requester suspended', async () => {
    const { call } = await desk();
    const { requester_id } = recordOf((await call('GET', '/api/v2/tickets/1')).body, 'ticket');
    expect((await call('PUT', '/api/v2/tickets/1/mark_as_spam')).status).toBe(200);
    expect(idsOf((await call('GET', '/api/v2/tickets')).body, 'tickets')).not.toContain(1);
    expect((await call('GET', `/api/v2/users/${requester_id}`)).body).toMatchObject({ user: { suspended: true } });
  });

  it('list what memberships join, from both sides', async () => {
    const { call } = await desk();
    const [user] = listOf((await call('GET', '/api/v2/users?role=agent')).body, 'users');
    const made = await call('POST', '/api/v2/groups', { group: { name: 'Second line' } });
    const { id } = recordOf(made.body, 'group');
    await call('POST', '/api/v2/group_memberships', { group_membership: { user_id: user?.id, group_id: id } });
    expect(idsOf((await call('GET', `/api/v2/users/${user?.id}/groups`)).body, 'groups')).toContain(id);
    expect(idsOf((await call('GET', `/api/v2/groups/${id}/users`)).body, 'users')).toEqual([user?.id]);
    const shown = await call('GET', `/api/v2/groups/${id}?include=users`);
    expect(idsOf(shown.body, 'users')).toEqual([user?.id]);
  });

  it('list the organizations of a user, and move the default one when its membership ends', async () => {
    const { sandbox, call } = await desk();
    const user = sandbox.records('User').find(({ organization_id }) => typeof organization_id === 'number');
    const other = sandbox.records('Organization').find(({ id }) => id !== user?.organization_id);
    const stated = { organization_membership: { user_id: user?.id, organization_id: other?.id } };
    await call('POST', '/api/v2/organization_memberships', stated);
    const listed = idsOf((await call('GET', `/api/v2/users/${user?.id}/organizations`)).body, 'organizations');
    expect(listed.toSorted()).toEqual([user?.organization_id, other?.id].toSorted());
    await call('DELETE', `/api/v2/users/${user?.id}/organizations/${user?.organization_id}`);
    expect((await call('GET', `/api/v2/users/${user?.id}`)).body).toMatchObject({
      user: { organization_id: other?.id },
    });
  });

  it('answer with the rules that were changed together, and delete them together', async () => {
    const { call } = await desk();
    const actions = [{ field: 'status', value: 'open' }];
    const rule = { title: 'x', conditions: { all: [], any: [] }, actions };
    const [first, second] = await Promise.all(
      [1, 2].map(async () => recordOf((await call('POST', '/api/v2/triggers', { trigger: rule })).body, 'trigger')),
    );
    const triggers = [{ id: second?.id, active: false }];
    const changed = await call('PUT', '/api/v2/triggers/update_many', { triggers });
    expect(changed.body).toMatchObject({ triggers: [{ id: second?.id, title: 'x', active: false }], count: 1 });
    await call('DELETE', `/api/v2/triggers/destroy_many?ids=${first?.id},${second?.id}`);
    const left = idsOf((await call('GET', '/api/v2/triggers')).body, 'triggers');
    expect(left).not.toContain(first?.id);
    expect(left).not.toContain(second?.id);
  });

  it('refuse an end user in a group', async () => {
    const { sandbox, call } = await desk();
    const [group] = sandbox.records('Group');
    const user = sandbox.records('User').find(({ role }) => role === 'end-user');
    const stated = { group_membership: { user_id: user?.id, group_id: group?.id } };
    expect((await call('POST', '/api/v2/group_memberships', stated)).status).toBe(422);
  });

  it('put into a ticket what was asked for', async () => {
    const { call } = await desk();
    const include = 'include=comment_count,incident_counts,dates';
    const [first] = listOf((await call('GET', `/api/v2/tickets?${include}&page[size]=1`)).body, 'tickets');
    expect(first).toMatchObject({ comment_count: 1, incident_count: 0, dates: { solved_at: null } });
    const { ticket } = (await call('GET', `/api/v2/tickets/1?${include}`)).body;
    expect(ticket).toMatchObject({ comment_count: 1 });
    expect((await call('GET', '/api/v2/tickets/1')).body.ticket).not.toHaveProperty('comment_count');
  });

  it('tell two changes within one second apart', async () => {
    const { call } = await desk();
    const change = (subject: string, more = {}) => call('PUT', '/api/v2/tickets/1', { ticket: { subject, ...more } });
    const first = recordOf((await change('a')).body, 'ticket').updated_at;
    const second = recordOf((await change('b')).body, 'ticket').updated_at;
    expect(Date.parse(String(second))).toBeGreaterThan(Date.parse(String(first)));
    expect((await change('c', { safe_update: true, updated_stamp: first })).status).toBe(409);
  });

  it('side-load what points up and what points down', async () => {
    const { call } = await desk();
    const tickets = await call('GET', '/api/v2/tickets?page[size]=3&include=users,groups,last_audits,metric_sets');
    expect(listOf(tickets.body, 'last_audits').map(({ ticket_id }) => ticket_id)).toEqual([1, 2, 3]);
    expect(listOf(tickets.body, 'metric_sets').map(({ ticket_id }) => ticket_id)).toEqual([1, 2, 3]);
    const [user] = listOf(tickets.body, 'users');
    expect(user).toHaveProperty('email');
    expect(user).not.toHaveProperty('user_fields');
    const users = await call('GET', '/api/v2/users?page[size]=2&include=identities');
    expect(listOf(users.body, 'identities')).toHaveLength(2);
  });
});
