// The comments of all tickets, without a request for each ticket, and what was deleted meanwhile.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

// Exports hold back the last minute, so that this account's clock is set.
let now = Date.UTC(2026, 5, 1);
const sandbox = await createSandbox({ seed: 'small', clock: () => now });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { ticket } = await zendesk.tickets.create({ subject: 'Printer on fire', comment: { body: 'It smokes.' } });
await zendesk.tickets.update(ticket.id, { comment: { body: 'Ask the insurance first.', public: false } });
now += 120_000;

const before = sandbox.requests.length;
const exported = zendesk.tickets.comments.incremental({ start_time: new Date('2026-01-01') });
const byTicket = new Map<number, number>();
for await (const comment of exported) {
  byTicket.set(comment.ticket_id, (byTicket.get(comment.ticket_id) ?? 0) + 1);
  if (comment.public === false) console.log(`a note on ticket ${comment.ticket_id}: ${comment.body}`);
}
const requests = sandbox.requests.length - before;
console.log(`${exported.progress.records} comments of ${byTicket.size} tickets with ${requests} request`);

// Only what was written since: the checkpoint is JSON, like that of any export.
await zendesk.tickets.update(ticket.id, { comment: { body: 'They pay.', public: true } });
now += 120_000;
const { checkpoint } = exported;
if (checkpoint)
  for await (const { body } of zendesk.tickets.comments.incremental({ from: checkpoint })) console.log('new:', body);

// Pages of exports tell what exists from what was deleted.
await zendesk.tickets.delete(ticket.id);
now += 120_000;
const { records, deleted } = await zendesk.tickets.incremental({ start_time: new Date('2026-01-01') }).page();
console.log(`${records.length} tickets; deleted:`, deleted.map(({ id }) => id).join());

await zendesk.close();
await sandbox.close();
