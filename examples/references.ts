// References: what a record points to can be awaited, and costs few requests.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });

// A plain loop: one request for the users of a whole page, none for those that are known.
for await (const ticket of zendesk.tickets.list()) {
  const requester = await ticket.requester;
  const group = await ticket.group;
  console.log(ticket.id, requester?.name, group?.name ?? 'no group');
}
console.log('requests:', sandbox.requests.map(({ path }) => path).join(', '));

// Several at once, and a list of references in the order of their ids.
const ticket = await zendesk.tickets.get(1);
const [assignee, organization, collaborators] = await Promise.all([
  ticket.assignee,
  ticket.organization,
  ticket.collaborators,
]);
console.log(assignee?.name, organization?.name, collaborators.length);

// Setting one keeps its id.
const [agent = null] = await zendesk.users.list({ role: 'agent' }).toArray({ limit: 1 });
ticket.assignee = agent;
console.log(ticket.changes());

// What a list brings along costs nothing more.
const before = sandbox.requests.length;
for await (const each of zendesk.tickets.list({ include: ['users'] })) await each.requester;
console.log('requests with side-loaded users:', sandbox.requests.length - before);

await zendesk.close();
await sandbox.close();
