import { describe, expect, it } from 'vitest';
import { areGenerated, generatedTables } from '../../test/generated.ts';
import { listOf, type Opened, openSandbox, recordOf } from '../../test/open.ts';

const ITAM = '/api/v2/it_asset_management';

async function desk(): Promise<Opened> {
  return openSandbox({ tables: await generatedTables(), seed: 'small' });
}

const typeCalled = ({ sandbox }: Opened, name: string) =>
  sandbox.records('ItamAssetType').find((type) => type.name === name)?.id;

describe.skipIf(!areGenerated)('assets', () => {
  const names = (body: unknown) => listOf(body as never, 'assets').map(({ name }) => name);

  it('are made, changed and deleted by jobs, which take names in place of ids', async () => {
    const it = await desk();
    const job = async (action: string, ...items: unknown[]) => {
      const answer = await it.call('POST', `${ITAM}/assets/jobs`, { job: { action, items } });
      const { id } = recordOf(answer.body, 'job_status');
      let status = recordOf((await it.call('GET', `/api/v2/job_statuses/${id}`)).body, 'job_status');
      while (status.status !== 'completed')
        status = recordOf((await it.call('GET', `/api/v2/job_statuses/${id}`)).body, 'job_status');
      return status.results as Record<string, unknown>[];
    };
    const stated = { asset_type: 'Laptop', status: 'Available', location: 'Front office' };
    const made = await job('create', { name: 'A', ...stated, external_id: 'a' }, { name: 'B', ...stated });
    expect(made).toMatchObject([{ status: 'Created' }, { status: 'Created' }]);
    const [available] = it.sandbox.records('ItamAssetStatus').filter(({ name }) => name === 'Available');
    expect(it.sandbox.records('ItamAsset').find(({ name }) => name === 'A')?.status_id).toBe(available?.id);
    expect(await job('update', { id: made[0]?.id, name: 'C' }, { id: 'none', name: 'D' })).toMatchObject([
      { success: true },
      { success: false, error: 'RecordNotFound' },
    ]);
    await job('delete', made[1]?.id);
    await job('delete_by_external_id', 'a');
    expect(it.sandbox.records('ItamAsset')).toHaveLength(1);
    expect((await it.call('POST', `${ITAM}/assets/jobs`, { job: { action: 'burn', items: [] } })).status).toBe(400);
  });

  it('are found by words, by conditions and by both', async () => {
    const it = await desk();
    const more = { asset_type_id: typeCalled(it, 'Laptop'), status_id: it.sandbox.records('ItamAssetStatus')[1]?.id };
    await it.call('POST', `${ITAM}/assets`, { asset: { name: 'Laptop 2', model: 'Cirrus', ...more } });
    expect(names((await it.call('GET', `${ITAM}/assets/search?query=cirrus%20198.51&sort=name`)).body)).toEqual([
      'Laptop 1',
      'Laptop 2',
    ]);
    const search = async (filter: unknown, query = '') =>
      (await it.call('POST', `${ITAM}/assets/search?${query}`, { filter })).body;
    expect(names(await search({ asset_type: { $eq: 'Laptop' } }, 'sort=-name'))).toEqual(['Laptop 2', 'Laptop 1']);
    expect(names(await search({ asset_type: { $eq: 'Laptop' } }, 'query=nimbus'))).toEqual(['Laptop 1']);
    expect(names(await search({ 'custom_object_fields.ip_address': { $eq: '198.51.100.7' } }))).toEqual(['Laptop 1']);
    const either = { $or: [{ model: { $eq: 'Cirrus' } }, { model: { $eq: 'Stratus' } }] };
    expect(names(await search({ $and: [either, { status: { $noteq: 'In use' } }] }))).toEqual(['Laptop 2']);
    expect((await it.call('POST', `${ITAM}/assets/search`, { filter: { name: { $like: 'x' } } })).status).toBe(400);
  });

  it('are listed by ids of either kind, a page at a time', async () => {
    const it = await desk();
    const [first] = it.sandbox.records('ItamAsset');
    it.sandbox.insert('ItamAsset', [{ name: 'Other', external_id: 'x' }]);
    expect(names((await it.call('GET', `${ITAM}/assets?filter[ids]=${first?.id},none`)).body)).toEqual(['Laptop 1']);
    expect(names((await it.call('GET', `${ITAM}/assets?filter[external_ids]=x`)).body)).toEqual(['Other']);
    const page = (await it.call('GET', `${ITAM}/assets?page[size]=1`)).body;
    expect(page).toMatchObject({ meta: { has_more: true } });
  });

  it('keep the custom fields that a change does not name', async () => {
    const it = await desk();
    const path = `${ITAM}/assets/${it.sandbox.records('ItamAsset')[0]?.id}`;
    const { body } = await it.call('PATCH', path, { asset: { custom_field_values: { ram: '8' } } });
    expect(recordOf(body, 'asset').custom_field_values).toEqual({ ip_address: '198.51.100.7', ram: '8' });
  });
});

describe.skipIf(!areGenerated)('types of assets', () => {
  it('are a tree of three levels, and know the keys of their fields', async () => {
    const it = await desk();
    const make = async (name: string, parent_id: unknown) =>
      it.call('POST', `${ITAM}/asset_types`, { asset_type: { name, parent_id } });
    const third = recordOf((await make('Netbook', typeCalled(it, 'Laptop'))).body, 'asset_type');
    expect(third).toMatchObject({ hierarchy_depth: 3, is_standard: false });
    expect((await make('Toy', third.id)).status).toBe(422);
    expect((await make('Netbook', typeCalled(it, 'Laptop'))).status).toBe(422);
    const path = `${ITAM}/asset_types/${third.id}`;
    const field = { key: 'inches', type: 'decimal', title: 'Inches' };
    const made = recordOf((await it.call('POST', `${path}/fields`, { field })).body, 'field');
    expect((await it.call('GET', path)).body).toMatchObject({ asset_type: { field_keys: ['inches'] } });
    expect(listOf((await it.call('GET', `${path}/fields`)).body, 'fields')).toMatchObject([field]);
    expect((await it.call('DELETE', `${path}/fields/${made.id}`)).status).toBe(204);
    expect((await it.call('GET', path)).body).toMatchObject({ asset_type: { field_keys: [] } });
  });
});
