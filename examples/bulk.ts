// Bulk: up to 100 records in one call, which the server works off as a job.
import { TooManyValuesError, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });

const rows = Array.from({ length: 25 }, (_, index) => ({
  subject: `Imported ${index + 1}`,
  comment: { body: 'From the old system.' },
}));
const job = await zendesk.tickets.create(rows);
await job.wait({ onProgress: () => console.log(`${job.progress ?? 0} of ${job.total}`), interval: 10 });
console.log(job.verdict, job.outcomes.length);

// Many ids and one change, or many records with their own changes.
const tickets = await zendesk.tickets.list().toArray({ limit: 3 });
const ids = tickets.map(({ id }) => id);
await (await zendesk.tickets.update(ids, { priority: 'high' })).wait({ interval: 10 });
for (const ticket of tickets) ticket.subject = `${ticket.subject} (checked)`;
await (await zendesk.tickets.update(tickets)).wait({ interval: 10 });

// A completed job may still have rows that failed: each names the row that it was.
const mixed = await zendesk.tickets.update([{ id: 999_999, status: 'solved' }, ...tickets]);
await mixed.wait({ interval: 10 });
for (const { index, error } of mixed.failures) console.log(`row ${index}: ${error?.code}`);
await (await zendesk.tickets.delete(ids)).wait({ interval: 10 });

// More than the API takes is refused before anything is sent.
try {
  await zendesk.tickets.create(Array.from({ length: 101 }, () => ({ subject: 'One too many' })));
} catch (error) {
  if (!(error instanceof TooManyValuesError)) throw error;
  console.log(error.message);
}

await zendesk.close();
await sandbox.close();
