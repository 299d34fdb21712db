// Requests: tickets as the people see them who ask. The client speaks for somebody else.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const [customer] = await zendesk.users.list({ role: 'end-user' }).toArray({ limit: 1 });
const email = customer?.email ?? '';

// A client for one customer shares the connections, and has caches of its own: nobody sees what is another's.
const asCustomer = zendesk.with({ onBehalfOf: email });
const request = await asCustomer.requests.create({ subject: 'No toner', comment: { body: 'Third floor.' } });
console.log(`${(await asCustomer.users.me()).name} asked: ${request.subject}, ${request.status}`);

// An agent answers; then the customer may say that it is solved.
const me = await zendesk.users.me();
await zendesk.tickets.update(request.id, { assignee_id: me.id ?? null, comment: { body: 'On its way.' } });
await asCustomer.requests.update(request, { comment: { body: 'It is back.' }, solved: true });
for await (const comment of asCustomer.requests.comments.list(request)) console.log('-', comment.body);
for await (const { id, subject, status } of asCustomer.requests.list()) console.log(id, subject, status);

// Or for one call.
const open = await zendesk.requests.open({}, { onBehalfOf: email }).toArray();
console.log(open.length, 'still open');

await zendesk.close();
await sandbox.close();
