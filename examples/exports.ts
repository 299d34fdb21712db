// Incremental exports: everything that changed since a time, with a place to go on from after a crash.
import { strict as assert } from 'node:assert';
import { type ExportCheckpoint, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

// Exports hold back the last minute, so that this account's clock is set.
let now = Date.UTC(2026, 5, 1);
const sandbox = await createSandbox({ seed: 'small', clock: () => now });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const yesterday = new Date(now - 86_400_000);
for (let index = 1; index <= 25; index += 1) {
  now += 1000;
  await zendesk.tickets.create({ subject: `Ticket ${index}`, comment: { body: 'Hello' } });
}
now += 120_000;

// A program that stops somewhere. The checkpoint is JSON: keep it in a file or a database.
let saved = '';
const seen: number[] = [];
const exported = zendesk.tickets.incremental({ start_time: yesterday, pageSize: 10 });
for await (const ticket of exported) {
  seen.push(ticket.id);
  saved = JSON.stringify(exported.checkpoint);
  if (seen.length === 13) break;
}

// Another one goes on behind the very record where the first one stopped.
const checkpoint: ExportCheckpoint = JSON.parse(saved);
const rest = zendesk.tickets.incremental({ from: checkpoint, pageSize: 10 });
for await (const ticket of rest) seen.push(ticket.id);
assert.equal(new Set(seen).size, seen.length);
console.log('exported', seen.length, 'tickets, none twice');

// Later, only what changed meanwhile comes; deleted tickets do, too.
await zendesk.tickets.delete(seen[0] ?? 0);
now += 120_000;
const later = rest.checkpoint;
if (later) for await (const { id, status } of zendesk.tickets.incremental({ from: later })) console.log(id, status);

// What changed, update by update; page by page, each with its own checkpoint.
const events = zendesk.ticketEvents.incremental({ start_time: yesterday, include: ['comment_events'], pageSize: 10 });
for await (const page of events.pages()) {
  const kinds = page.records.flatMap((event) => event.child_events.map((child) => child.event_type));
  console.log(page.records.length, 'updates,', kinds.length, 'changes, up to', page.endTime, page.checkpoint.cursor);
}

await zendesk.close();
await sandbox.close();
