// Side-loading: related records in the same answer. Page-mates make it unnecessary for references; it saves one request more.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });

/** Shows what a step asked the server for. */
async function requestsOf(title: string, step: () => Promise<void>): Promise<void> {
  const before = sandbox.requests.length;
  zendesk.cache.purge();
  await step();
  console.log(
    `${title}:`,
    sandbox.requests
      .slice(before)
      .map(({ path }) => path.replace('/api/v2', ''))
      .join(' '),
  );
}

await requestsOf('a plain loop', async () => {
  for await (const ticket of zendesk.tickets.list()) await Promise.all([ticket.requester, ticket.group]);
});

await requestsOf('with `include`', async () => {
  for await (const ticket of zendesk.tickets.list({ include: ['users', 'groups'] })) {
    await Promise.all([ticket.requester, ticket.group]);
  }
});

// What came along is there by its name, typed by what was asked for.
const page = await zendesk.tickets.list({ include: ['users', 'groups'] }).page();
console.log(page.sideloads.users?.map(({ name }) => name));
console.log(page.sideloads.groups?.map(({ name }) => name));

// What an operation does not bring along is refused before anything is sent.
try {
  await zendesk.tickets.list({ include: ['printers' as 'users'] }).page();
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}

await zendesk.close();
await sandbox.close();
