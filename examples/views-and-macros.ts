// Business rules: a view of tickets with its rows, and a macro applied to one of them.
import { Condition, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { macros, views } = zendesk;

const view = await views.create({
  title: 'Open and urgent',
  all: [{ field: 'status', operator: 'is', value: 'open' }],
  output: { columns: ['subject', 'requester', 'status'] },
});
console.log('view', view.id, view.title);

// As a table, as tickets, or as a number.
const { columns, rows } = await views.execute(view);
console.log(
  columns?.map(({ title }) => title),
  rows?.length,
);
for await (const ticket of views.tickets.list(view)) console.log(ticket.id, ticket.subject);
console.log((await views.tickets.count(view)).value);

// A change deep inside goes with both sides of the conditions: Zendesk takes what is left out for empty.
view.conditions?.all?.push(new Condition({ field: 'priority', operator: 'is', value: 'urgent' }));
console.log('will be sent:', JSON.stringify(view.changes()));
await view.save();

// A macro says what it would make of a ticket; nothing is changed until you save that.
const macro = await macros.create({ title: 'Close', actions: [{ field: 'status', value: 'solved' }] });
const { ticket } = await macros.applyToTicket(1, macro);
console.log('would become', ticket?.status);

await zendesk.close();
await sandbox.close();
