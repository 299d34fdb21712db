// The first five minutes with zents, against a Zendesk in memory: npm start
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
console.log(`An in-memory Zendesk listens on ${sandbox.origin}`);

await step('1. List: one loop reads every page', async () => {
  let count = 0;
  for await (const ticket of zendesk.tickets.list({ pageSize: 5 })) {
    count += 1;
    if (count <= 3) console.log(`   #${ticket.id} ${ticket.status}: ${ticket.subject}`);
  }
  console.log(`   … ${count} tickets`);
});

await step('2. Lazy accessors: two references of every ticket, loaded by page', async () => {
  const names = new Set<string | undefined>();
  for await (const ticket of zendesk.tickets.list()) {
    names.add((await ticket.requester)?.name).add((await ticket.assignee)?.name);
  }
  console.log(`   ${names.size} people, among them ${[...names].slice(0, 3).join(', ')}`);
});

await step('3. Change tracking: only what changed is sent', async () => {
  const ticket = await zendesk.tickets.get(1);
  ticket.status = 'pending';
  ticket.due = new Date('2027-01-01');
  console.log('   changes:', JSON.stringify(ticket.changes()));
  await ticket.save();
  console.log('   sent:   ', JSON.stringify(sandbox.requests.at(-1)?.body));
  console.log('   changes after saving:', JSON.stringify(ticket.changes()));
});

await step('4. Create: a record and its audit come back', async () => {
  const { ticket, audit } = await zendesk.tickets.create({ subject: 'Printer on fire', comment: { body: 'Help!' } });
  console.log(`   #${ticket.id} ${ticket.subject}, audit ${audit.id} with ${audit.events.length} events`);
});

await step('5. A fault survived: the server fails in the middle of a list', async () => {
  sandbox.fail('tickets.list', { page: 2, status: 503 });
  const tickets = await zendesk.tickets.list({ pageSize: 5 }).toArray();
  console.log(`   ${tickets.length} tickets, none lost`);
});

await zendesk.close();
await sandbox.close();

/** Runs a step and shows the requests that it took. */
async function step(title: string, run: () => Promise<void>): Promise<void> {
  console.log(`\n${title}`);
  const before = sandbox.requests.length;
  await run();
  const requests = sandbox.requests.slice(before).map(({ method, path, status }) => `${method} ${path} ${status}`);
  console.log(`   requests: ${requests.length}\n${requests.map((line) => `     ${line}`).join('\n')}`);
}
