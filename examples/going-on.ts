// A list that breaks off says where, and goes on from there: no record is missing, none comes twice.
import { Zendesk, ZendeskError } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, maxRetries: 0 });

// A login page in place of the second page, and later a page that is cut in the middle.
sandbox.fail('tickets.list', { page: 2, kind: 'html' });
sandbox.fail('users.list', { page: 2, kind: 'cut' });

/** The ids of a list, however often it breaks off. */
async function idsOf(list: (from: string | undefined) => AsyncIterable<{ id: number }>): Promise<number[]> {
  const ids: number[] = [];
  for (let from: string | undefined; ; ) {
    try {
      for await (const { id } of list(from)) ids.push(id);
      return ids;
    } catch (error) {
      if (!(error instanceof ZendeskError)) throw error;
      console.log(`${error.name} after ${error.yielded} records; the list goes on from ${error.cursor}`);
      // Where nothing had been read, there is no place, and the list begins again.
      from = (error.cursor as string | undefined) ?? from;
    }
  }
}

const tickets = await idsOf((from) => zendesk.tickets.list({ pageSize: 5, ...(from && { from }) }));
console.log(`${tickets.length} tickets, ${new Set(tickets).size} different ones`);

// In counted pages the place says how large they were: pages of another size would begin elsewhere.
const users = await idsOf((from) => zendesk.users.list(from ? { from } : { page: 1, per_page: 3 }));
console.log(`${users.length} users, ${new Set(users).size} different ones`);

await zendesk.close();
await sandbox.close();
