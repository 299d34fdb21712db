import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from './catalogue/catalogue.ts';
import type { Operation } from './catalogue/operation.ts';
import { entriesOf } from './catalogue/record-type.ts';
import type { Sandbox } from './index.ts';
import type { SandboxTables } from './tables.ts';
import { contradictions } from './test/conforms.ts';
import { idsOf, listOf, openSandbox, recordOf } from './test/open.ts';

const file = new URL('../../generated/testing/tables.ts', import.meta.url);

/** The tables under whatever name the module exports them. */
async function generatedTables(): Promise<SandboxTables> {
  const module = (await import(file.href)) as Record<string, unknown>;
  const isTables = (value: unknown): value is SandboxTables =>
    typeof value === 'object' && value !== null && 'operations' in value;
  return Object.values(module).find(isTables) as SandboxTables;
}

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

describe.skipIf(!existsSync(file))('the generated tables', () => {
  it('let everything be read in the shape that they promise', async () => {
    const tables = await generatedTables();
    const catalogue = createCatalogue(tables);
    const { sandbox, call } = await desk();
    const reads = catalogue.operations.filter(({ method }) => method === 'GET');
    const found: string[] = [];
    const answered: string[] = [];
    for (const operation of reads) {
      const { status, body } = await call('GET', pathOf(sandbox, operation));
      if (status === 404) continue;
      answered.push(operation.id);
      for (const [key, type] of entriesOf(operation.table.answer)) {
        found.push(...contradictions(catalogue, type, key === '' ? body : body[key], operation.id));
      }
    }
    expect(found).toEqual([]);
    expect(answered).toEqual(
      expect.arrayContaining(['tickets.list', 'tickets.get', 'users.list', 'users.identities.list']),
    );
    expect(answered.length).toBeGreaterThan(reads.length * 0.85);
  });

  it('let every list without a parameter be read', async () => {
    const { operations } = createCatalogue(await generatedTables());
    const { call } = await desk();
    const lists = operations.filter(({ kind, parameters }) => kind === 'list' && parameters.length === 0);
    for (const { path, id } of lists) expect([id, (await call('GET', path)).status]).toEqual([id, 200]);
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
    expect((await call('GET', '/api/v2/autocomplete/tags?name=bill')).body).toEqual({ tags: ['billing'] });
  });

  it('mark a ticket as spam: it is gone and its requester suspended', async () => {
    const { call } = await desk();
    const { requester_id } = recordOf((await call('GET', '/api/v2/tickets/1')).body, 'ticket');
    expect((await call('PUT', '/api/v2/tickets/1/mark_as_spam')).status).toBe(200);
    expect(idsOf((await call('GET', '/api/v2/tickets')).body, 'tickets')).not.toContain(1);
    expect((await call('GET', `/api/v2/users/${requester_id}`)).body).toMatchObject({ user: { suspended: true } });
  });

  it('side-load what points up and what points down', async () => {
    const { call } = await desk();
    const tickets = await call('GET', '/api/v2/tickets?page[size]=3&include=users,groups,last_audits');
    expect(listOf(tickets.body, 'last_audits').map(({ ticket_id }) => ticket_id)).toEqual([1, 2, 3]);
    const [user] = listOf(tickets.body, 'users');
    expect(user).toHaveProperty('email');
    expect(user).not.toHaveProperty('user_fields');
    const users = await call('GET', '/api/v2/users?page[size]=2&include=identities');
    expect(listOf(users.body, 'identities')).toHaveLength(2);
  });
});
