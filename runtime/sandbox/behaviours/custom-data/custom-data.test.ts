import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../index.ts';
import { areGenerated, generatedTables } from '../../test/generated.ts';
import type { Attributes } from '../../types.ts';

const CARS = '/api/v2/custom_objects/car';

let sandbox: Sandbox;

/** Asks the sandbox as its owner; gives the status and the body. */
async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: Attributes }> {
  const headers = { authorization: `Bearer ${sandbox.auth.oauthToken}`, 'content-type': 'application/json' };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await sandbox.fetch(new URL(path, sandbox.origin), { method, headers, ...content });
  const text = await answer.text();
  return { status: answer.status, body: (/^[[{]/.test(text) ? JSON.parse(text) : {}) as Attributes };
}

async function namesAt(path: string): Promise<unknown[]> {
  const { body } = await ask('GET', path);
  return (body.custom_object_records as Attributes[]).map(({ name }) => name);
}

const found = async (filter: unknown): Promise<number> => {
  const { body } = await ask('POST', `${CARS}/records/search`, { filter });
  return (body.custom_object_records as Attributes[]).length;
};

const recordOf = (name: string) => sandbox.records('CustomObjectRecord').find((one) => one.name === name);

describe.skipIf(!areGenerated)('custom objects', () => {
  beforeAll(async () => {
    sandbox = await createSandbox({ tables: await generatedTables(), listen: false, seed: 'small' });
  });
  beforeEach(() => sandbox.reset());

  it('have a key of their own, two fields from the start, and take all they have with them', async () => {
    const custom_object = { key: 'boat', title: 'Boat', title_pluralized: 'Boats' };
    expect((await ask('POST', '/api/v2/custom_objects', { custom_object })).status).toBe(201);
    expect((await ask('POST', '/api/v2/custom_objects', { custom_object })).status).toBe(422);
    const { body } = await ask('GET', '/api/v2/custom_objects/boat/fields?include_standard_fields=true');
    expect((body.custom_object_fields as Attributes[]).map(({ key }) => key)).toEqual([
      'standard::name',
      'standard::external_id',
    ]);
    const before = sandbox.records('CustomObjectField').length;
    expect((await ask('DELETE', '/api/v2/custom_objects/boat')).status).toBe(204);
    expect(sandbox.records('CustomObjectField')).toHaveLength(before - 2);
    expect((await ask('GET', '/api/v2/custom_objects/boat/records')).status).toBe(404);
  });

  it('have fields that go by key or id; the standard ones stay', async () => {
    const { body } = await ask('GET', `${CARS}/fields/color`);
    const { id } = body.custom_object_field as Attributes;
    expect((await ask('GET', `${CARS}/fields/${id}`)).body).toEqual(body);
    expect((await ask('DELETE', `${CARS}/fields/standard::name`)).status).toBe(422);
    expect((await ask('DELETE', `${CARS}/fields/${id}`)).status).toBe(204);
    expect((await ask('GET', `${CARS}/fields/color`)).status).toBe(404);
  });

  it('name their records by number, or want names that are unique', async () => {
    const rules = (properties: object) =>
      ask('PATCH', `${CARS}/fields/standard::name`, { custom_object_field: { properties } });
    const make = (name?: string) => ask('POST', `${CARS}/records`, { custom_object_record: { name } });
    await rules({ is_unique: true });
    expect((await make('The red one')).status).toBe(422);
    await rules({ autoincrement_enabled: true, autoincrement_prefix: 'Car ', autoincrement_padding: 3 });
    expect((await make('Any')).status).toBe(422);
    for (const name of ['Car 001', 'Car 002'])
      expect((await make()).body).toMatchObject({ custom_object_record: { name } });
  });

  it('make or change records by an external id, and know them by it', async () => {
    const upsert = (color: string) =>
      ask('PATCH', `${CARS}/records?external_id=B-1`, { custom_object_record: { custom_object_fields: { color } } });
    expect((await upsert('green')).status).toBe(201);
    expect((await upsert('white')).status).toBe(200);
    expect(await namesAt(`${CARS}/records?filter[external_ids]=B-1`)).toHaveLength(1);
    expect((await ask('DELETE', `${CARS}/records?external_id=B-1`)).status).toBe(204);
    expect((await ask('DELETE', `${CARS}/records?external_id=B-1`)).status).toBe(404);
    expect((await ask('DELETE', `${CARS}/records`)).status).toBe(422);
  });

  it('find records by words and by conditions', async () => {
    expect(await namesAt(`${CARS}/records/search?query=bl`)).toEqual(['The blue one']);
    const color = (value: object) => ({ 'custom_object_fields.color': value });
    expect(await found(color({ $eq: 'red' }))).toBe(1);
    expect(await found({ $or: [color({ $eq: 'red' }), color({ $in: ['blue'] })] })).toBe(2);
    expect(await found({ $and: [color({ $gt: 'a' }), { name: { $contains: 'RED' } }] })).toBe(1);
    expect((await ask('POST', `${CARS}/records/search`, { filter: color({ $like: 'r' }) })).status).toBe(400);
  });

  it.each([
    ['create', { name: 'New' }, 'Created'],
    ['update', { name: 'New' }, 'Updated'],
    ['delete', undefined, 'Deleted'],
    ['create_or_update_by_name', { name: 'The red one', external_id: 'x' }, 'Updated'],
    ['create_or_update_by_external_id', { name: 'New', external_id: 'x' }, 'Created'],
    ['delete_by_external_id', 'unknown', undefined],
  ])('carry out a job that says %s', async (action, given, status) => {
    const id = recordOf('The red one')?.id;
    const item = given === undefined ? id : action === 'update' ? { ...(given as object), id } : given;
    const { status: code, body } = await ask('POST', `${CARS}/jobs`, { job: { action, items: [item] } });
    expect(code).toBe(201);
    const job = `/api/v2/job_statuses/${(body.job_status as Attributes).id}`;
    let answer = await ask('GET', job);
    while ((answer.body.job_status as Attributes).status !== 'completed') answer = await ask('GET', job);
    const { results } = answer.body.job_status as { results: Attributes[] };
    expect(results[0]).toMatchObject(status ? { status, success: true } : { success: false });
  });

  it('refuse a job without an action', async () => {
    expect((await ask('POST', `${CARS}/jobs`, { job: { items: [] } })).status).toBe(400);
  });

  it('export what is left of deleted records, unless it is not wanted', async () => {
    const start = '/api/v2/incremental/custom_objects/car/cursor?start_time=0';
    await ask('DELETE', `${CARS}/records/${recordOf('The red one')?.id}`);
    const { body } = await ask('GET', start);
    expect(body).toMatchObject({ meta: { has_more: false } });
    expect(body).not.toHaveProperty('end_of_stream');
    expect(await namesAt(`${start}&filter[exclude_deleted]=true`)).toEqual(['The blue one']);
  });

  it('have a policy for each role', async () => {
    const policy = { records: { read: { allowed: true, rule_id: 7 } } };
    const { body } = await ask('PATCH', `${CARS}/permission_policies/end-user`, { policy });
    expect(body).toMatchObject({
      policy: { id: 'end-user', records: { ...policy.records, create: { allowed: false } } },
    });
    expect((await ask('GET', `${CARS}/permission_policies/end-user`)).body).toEqual(body);
    expect((await ask('GET', `${CARS}/permission_policies/nobody`)).status).toBe(404);
  });
});
