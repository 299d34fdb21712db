// Custom objects: records of your own kind, and how to fill, find and export them.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { customObjects } = zendesk;
const { fields, records } = customObjects;

// An object has a key, by which everything below it is called.
const printers = await customObjects.create({
  key: 'printer',
  title: 'Printer',
  title_pluralized: 'Printers',
  allows_attachments: true,
});
await fields.create(printers, { key: 'model', title: 'Model', type: 'text', required: true });
await fields.create(printers, { key: 'pages', title: 'Pages printed', type: 'integer' });

// One record, many in a job, and one by your own key, be it there or not.
const laser = await records.create(printers, { name: 'Laser', custom_object_fields: { model: 'LX-1', pages: 120 } });
const rows = [7, 8, 9].map((pages) => ({ name: `Dot matrix ${pages}`, custom_object_fields: { model: 'DM', pages } }));
const job = await records.create('printer', rows);
console.log((await job.wait()).status);
await records.upsert('printer', { name: 'Inkjet', custom_object_fields: { model: 'IJ' } }, { external_id: 'P-4711' });

// A record knows its object, and sends what changed of it.
laser.custom_object_fields.pages = 121;
console.log((await laser.custom_object)?.title, laser.changes());
await laser.save();

// A search by words, and one by conditions: both are lists.
for await (const record of records.search('printer', { query: 'dot' })) console.log(record.name);
const busy = records.filteredSearch(printers, {
  filter: { $and: [{ 'custom_object_fields.model': { $eq: 'LX-1' } }, { name: { $eq: 'Laser' } }] },
});
for await (const record of busy) console.log(record.name, record.custom_object_fields.pages);

// Files are attached to records.
const file = await records.attachments.create(printers, laser, {
  uploaded_data: new File(['Hold it upright.'], 'manual.txt', { type: 'text/plain' }),
});
const { bytes, type } = await records.attachments.download(printers, laser, file);
console.log(type, new TextDecoder().decode(bytes));

// What changed since a time comes as an export, which goes on where it stopped.
const exported = records.incremental('car', { start_time: 0 });
for await (const record of exported) console.log(record.name, (await record.created_by_user)?.name);
console.log(exported.checkpoint);

await records.delete('printer', await records.list('printer').toArray());
await zendesk.close();
await sandbox.close();
