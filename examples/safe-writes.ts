// Writes that happen once: a key for a create, a stamp for a change, and additions that leave alone what others set.
import assert from 'node:assert/strict';
import { ConflictError, Ticket, Zendesk, ZendeskError } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, logLevel: 'error' });
const count = (): number => sandbox.records('Ticket').length;

// The answer of a create is lost. It is repeated under its key, so that the account still has one ticket more.
const before = count();
sandbox.fail('tickets.create', { kind: 'reset', after: true });
const comment = { body: 'Order 4711 did not arrive.' };
const order = new Ticket({ subject: 'Order 4711', comment });
await zendesk.tickets.create(order, {}, { idempotencyKey: 'order-4711' });
console.log(`Created #${order.id}: ${count() - before} ticket after a broken connection.`);
assert.equal(count() - before, 1);

// A comment has no such key. Where nobody knows whether it was made, the error says so, and it is for you to look.
sandbox.fail('tickets.update', { kind: 'reset', after: true });
order.comment = { body: 'It is on its way.' };
try {
  await order.save();
} catch (error) {
  if (!(error instanceof ZendeskError && error.inDoubt)) throw error;
  const made = await zendesk.tickets.comments.list(order).toArray();
  console.log(`In doubt, so we looked: the ticket has ${made.length} comments.`);
  assert.equal(made.length, 2);
}

// Two people change one ticket. The second one learns of it, loads it again, and decides anew.
const [ours, theirs] = [await zendesk.tickets.get(1), await zendesk.tickets.get(1, {}, { fresh: true })];
await new Promise((resolve) => setTimeout(resolve, 1100));
await zendesk.tickets.update(theirs, { priority: 'urgent' });
ours.priority = 'low';
const conflict = await ours.save({ ifUnchanged: true }).catch((error: unknown) => error);
assert.ok(conflict instanceof ConflictError);
await ours.reload();
console.log(`Somebody else had changed it: its priority is ${ours.priority}.`);

// What is stated replaces what is set. These add and take away, whatever others do at the same time.
await Promise.all([zendesk.tickets.tags.add(1, ['vip']), zendesk.tickets.tags.add(1, ['late'])]);
const tags = await zendesk.tickets.tags.remove(1, ['late']);
console.log(`Tags: ${tags.join(', ')}.`);
assert.ok(tags.includes('vip') && !tags.includes('late'));
const someone = await zendesk.users.me();
await zendesk.tickets.update(1, { email_ccs: [{ user_id: Number(someone.id), action: 'put' }] });
const job = await zendesk.tickets.update([1, 2], { additional_tags: ['seen'] });
await job.wait({ interval: 1 });
console.log(
  `Both tickets are tagged: ${(await zendesk.tickets.getMany([1, 2])).every((one) => one?.tags?.includes('seen'))}.`,
);

await zendesk.close();
await sandbox.close();
