// Apps: upload one, install it, tell it something, and see what is installed.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { apps } = zendesk;

// The package goes first. Zendesk builds the app from it in a job of its own.
const { id } = await apps.uploads.create({ uploaded_data: new File(['…'], 'app.zip') });
const jobId = await apps.create({ name: 'Printer status', upload_id: id });
let job = await apps.jobStatuses.get(jobId);
while (job.status === 'queued' || job.status === 'working') {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  job = await apps.jobStatuses.get(jobId);
}
if (job.app_id == null) throw new Error(job.message ?? 'The app could not be built');

// Installed, it shows up for agents; its settings are those that its manifest asks for.
const installation = await apps.installations.create({ app_id: job.app_id, settings: { name: 'Printers' } });
await apps.installations.update(installation, { enabled: false });
for await (const { app_id, settings, enabled } of apps.installations.list())
  console.log(app_id, settings.name, enabled);

// An event for the app, wherever an agent has it open.
await apps.notify({ app_id: job.app_id, event: 'printerOnFire', body: { room: 7 } });

await apps.installations.delete(installation);
await zendesk.close();
await sandbox.close();
