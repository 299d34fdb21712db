// Change tracking: edit records as plain objects, send only what changed.
import { Comment, ConflictError, Ticket, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

// A clock that moves on: the API tells changes apart by the second.
let now = Date.now();
const sandbox = await createSandbox({ seed: 'small', clock: () => (now += 1000) });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });

const ticket = await zendesk.tickets.get(1);
const subject = ticket.subject;
ticket.subject = 'Something else';
ticket.subject = subject; // undone is unchanged
ticket.tags.push('checked');
console.log('will be sent:', ticket.changes());

// The object itself or the resource: both send the changes and take over the answer.
const { audit } = await zendesk.tickets.update(ticket);
console.log('changes now:', ticket.changes(), 'audit:', audit.id);

// A new record; its comment goes with it once.
const fresh = new Ticket({ subject: 'Printer on fire', comment: new Comment({ body: 'Help!', public: false }) });
const { ticket: made } = await zendesk.tickets.create(fresh);
console.log('created', made.id);

// Two people edit one ticket: who comes second is told instead of overwriting.
const mine = await zendesk.tickets.get(made.id, {}, { fresh: true });
await zendesk.tickets.update(made.id, { priority: 'high' });
mine.priority = 'low';
try {
  await mine.save({ ifUnchanged: true });
} catch (error) {
  if (!(error instanceof ConflictError)) throw error;
  await mine.reload();
  console.log('somebody else set it to', mine.priority);
}

await zendesk.close();
await sandbox.close();
