// Testing your own code: a stateful Zendesk in memory, faults on demand, and a log of what was asked.
import assert from 'node:assert/strict';
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

/** The code under test: closes what waits for an answer and tells how many there were. */
async function solvePending(zendesk: Zendesk): Promise<number> {
  let solved = 0;
  for await (const ticket of zendesk.tickets.list()) {
    if (ticket.status !== 'pending') continue;
    ticket.status = 'solved';
    await ticket.save();
    solved += 1;
  }
  return solved;
}

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { ticket } = await zendesk.tickets.create({ subject: 'Waiting', status: 'pending', comment: { body: '?' } });

// What the API answers can be made to fail: here the first page, once.
sandbox.fail('tickets.list', { page: 1, status: 429, retryAfter: 0, times: 1 });
const solved = await solvePending(zendesk);

assert.ok(solved >= 1);
assert.equal((await zendesk.tickets.get(ticket.id, {}, { fresh: true })).status, 'solved');

// Every request is there to look at; credentials are not.
const updates = sandbox.requests.filter(({ operation }) => operation === 'tickets.update');
assert.equal(updates.length, solved);
assert.deepEqual(updates.at(-1)?.body, { ticket: { id: ticket.id, status: 'solved' } });
console.log(`${solved} solved, ${sandbox.requests.length} requests`);

await zendesk.close();
await sandbox.close();
