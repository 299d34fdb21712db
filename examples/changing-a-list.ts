// Changing the records of a list while it is read: one way that skips records, and two that don't.
import assert from 'node:assert/strict';
import { type Paginator, type Ticket, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

/** Deletes every ticket of a list as it comes; tells how many there were. */
async function deleteEach(list: AsyncIterable<Ticket> | Ticket[]): Promise<number> {
  let deleted = 0;
  for await (const ticket of list) {
    await zendesk.tickets.delete(ticket);
    deleted += 1;
  }
  return deleted;
}

const sandbox = await createSandbox({ seed: { tickets: 30, users: 5 } });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, prefetch: false });
const byOffset = (): Paginator<Ticket> => zendesk.tickets.list({ page: 1, per_page: 10 });

// Pages by offset are counted from the beginning: each deleted ticket moves the next page up, past the reader.
const skipping = await deleteEach(byOffset());
const left = (await byOffset().toArray()).length;
console.log(`by offset: ${skipping} of 30 deleted, ${left} skipped`);
assert.ok(left > 0);

// A cursor stands behind the last record that was read, whatever becomes of it.
const byCursor = await deleteEach(zendesk.tickets.list({ pageSize: 5 }));
console.log(`by cursor: ${byCursor} of ${left} deleted`);
assert.equal(byCursor, left);

// Where a list has no cursors, collect first and change then.
await zendesk.tickets.create(['One', 'Two', 'Three'].map((subject) => ({ subject, comment: { body: subject } })));
const collected = await byOffset().toArray();
console.log(`collected first: ${await deleteEach(collected)} of ${collected.length} deleted`);
assert.equal((await byOffset().toArray()).length, 0);

await zendesk.close();
await sandbox.close();
