// Small bundles: one client and the resources that you need, without all others. For workers, browsers and functions.
import { Client } from 'zents/client';
import { createSandbox } from 'zents/testing';
import { Tickets } from 'zents/tickets';
import { Users } from 'zents/users';

const sandbox = await createSandbox({ seed: 'small' });

// Every resource takes the client; both share its connections and its caches.
const client = new Client({
  origin: sandbox.origin,
  auth: sandbox.auth,
  cache: { user: { policy: 'lru', maxSize: 500, ttl: 60_000 } },
});
const tickets = new Tickets(client);
const users = new Users(client);

const ticket = await tickets.get(1);
const requester = await ticket.requester;
console.log(ticket.subject, requester?.name);

if (requester) await users.update(requester, { notes: 'Has a printer.' });
console.log((await users.get(requester?.id ?? 0)).notes);
console.log(sandbox.requests.map(({ method, path }) => `${method} ${path}`));

await client.close();
await sandbox.close();
