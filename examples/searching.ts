// Searching: keywords become Zendesk's search language, and results have their classes.
import { SearchLimitError, Ticket, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
await zendesk.tickets.create({ subject: 'Printer on fire', tags: ['printer'], comment: { body: 'Smoke!' } });
await zendesk.tickets.create({ subject: 'Printer out of toner', tags: ['toner'], comment: { body: 'Empty.' } });

// A text and keywords; what is found are tickets, as `type` says so.
for await (const ticket of zendesk.search.list('printer', {
  type: 'ticket',
  status_less_than: 'solved',
  minus: 'toner',
})) {
  console.log(ticket.subject, '->', (await ticket.requester)?.name);
}
console.log(sandbox.requests.map(({ query }) => query.query).filter(Boolean));

// Lists mean "any of", null means none, Dates are sent in UTC; `*_between`, `*_after` and their like compare.
const week = [new Date(Date.now() - 7 * 86_400_000), new Date(Date.now() + 86_400_000)];
const open = { type: 'ticket', status: ['new', 'open'], assignee: null, created_between: week } as const;
console.log('open and nobody works on it:', await zendesk.search.count(open));

// Without a type, results are of all kinds.
const newest = zendesk.search.list('o', { sort_by: 'created_at', sort_order: 'desc' });
for (const found of await newest.toArray({ limit: 8 })) {
  console.log(found instanceof Ticket ? `ticket ${found.subject}` : `${found.result_type} ${found.id}`);
}

// The API hands out 1,000 results of a search. With more, the list throws instead of ending as if it were complete …
sandbox.insert(
  'Ticket',
  Array.from({ length: 1_100 }, (_, index) => ({ id: 10_000 + index, subject: 'One of many' })),
);
try {
  await zendesk.search.list('many', { type: 'ticket' }).toArray();
} catch (error) {
  if (!(error instanceof SearchLimitError)) throw error;
  console.log(error.message);
}
// … and `all` takes the export, which has no limit.
console.log((await zendesk.search.all('many', { type: 'ticket' }).toArray()).length);

await zendesk.close();
await sandbox.close();
