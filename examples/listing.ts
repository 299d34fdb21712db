// Lists: every page, one page, a slice, and going on where a run before stopped.
import { PermissionError, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });

// Every record; the next page is requested while this one is read.
for await (const user of zendesk.users.list({ role: ['agent', 'admin'] })) console.log(user.name);

// The first page alone, with what came beside it.
const page = await zendesk.tickets.list({ include: ['users'], pageSize: 2 }).page();
console.log(page.items.length, page.hasMore, page.sideloads.users?.length);

// Page by page: the cursor is where a later run can go on.
let cursor = '';
for await (const each of zendesk.tickets.list({ pageSize: 2 }).pages()) {
  console.log(each.items.map(({ id }) => id));
  cursor = each.cursor ?? '';
  break;
}
for await (const ticket of zendesk.tickets.list({ pageSize: 10, from: cursor })) console.log('goes on with', ticket.id);

// At most so many, or a part from the middle: only the pages that are needed.
console.log((await zendesk.tickets.list().toArray({ limit: 3 })).length);
console.log((await zendesk.tickets.list().slice(1, 3)).length);

// A list that breaks off says so; it never ends as if it were complete.
sandbox.fail('tickets.list', { page: 2, status: 403 });
try {
  await zendesk.tickets.list({ pageSize: 2 }).toArray();
} catch (error) {
  if (!(error instanceof PermissionError)) throw error;
  console.log('the second page was refused:', error.message);
}

await zendesk.close();
await sandbox.close();
