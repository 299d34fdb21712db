// IT asset management: what a company has handed out, where it is, and what is still there.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { assets, assetTypes, locations, statuses } = zendesk.itAssetManagement;

// Kinds of assets form a tree; each may have fields of its own.
const [hardware] = (await assetTypes.list().toArray()).filter(({ name }) => name === 'Hardware');
if (!hardware) throw new Error('The seed has no hardware');
const phone = await assetTypes.create({ name: 'Phone', parent_id: hardware.id });
await assetTypes.fields.create(phone, { key: 'imei', type: 'text', title: 'IMEI' });

// Ten phones, made in one job.
const office = await locations.create({ name: 'Nashville' });
const [inUse, available] = await statuses.list().toArray();
const phones = Array.from({ length: 10 }, (_, index) => ({
  name: `Phone ${index + 1}`,
  external_id: `P-${index + 1}`,
  asset_type_id: phone.id,
  status_id: available?.id ?? '',
  location_id: office.id,
  custom_field_values: { imei: `35-209900-17614${index}` },
}));
await (await assets.create(phones)).wait({ interval: 10 });

// Found by conditions; custom fields change one by one.
const filter = { asset_type: { $eq: 'Phone' }, location: { $eq: 'Nashville' } };
const [taken, ...rest] = await assets.filteredSearch({ filter }, { sort: 'name' }).toArray();
const [agent] = await zendesk.users.list({ role: 'agent' }).toArray({ limit: 1 });
if (taken && inUse && agent) {
  taken.user = agent;
  taken.status = inUse;
  taken.custom_field_values.number = '+1 555 0100';
  console.log(taken.changes());
  await taken.save();
}

// What records point to is loaded once for the page.
for await (const asset of assets.list({ pageSize: 5 })) {
  console.log(
    asset.name,
    (await asset.status)?.name,
    (await asset.location)?.name,
    (await asset.user)?.name ?? 'nobody',
  );
}

// Retired: by the ids of the inventory that they came from.
const items = rest.map(({ external_id }) => external_id ?? '');
await (await assets.jobs.create({ action: 'delete_by_external_id', items })).wait({ interval: 10 });
console.log((await assets.list().toArray()).map(({ name }) => name));

await zendesk.close();
await sandbox.close();
