// Drift: Zendesk changes, and the client tells where an answer is not what its types say. Nothing fails for it.
import { type TransportRequest, type TransportResponse, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });

/** A Zendesk that has moved on: what it answers is changed on the way. */
async function send({ method, url, headers, body }: TransportRequest): Promise<TransportResponse> {
  const answer = await fetch(url, { method, headers, body: body as string });
  const text = (await answer.text())
    .replaceAll('"status":"open"', '"status":"escalated"')
    .replaceAll('"channel":', '"campaign":"spring","channel":');
  const shown = { ...Object.fromEntries(answer.headers), sunset: 'Sun, 31 Oct 2027 00:00:00 GMT' };
  return { status: answer.status, headers: shown, body: new TextEncoder().encode(text) };
}

const zendesk = new Zendesk({
  origin: sandbox.origin,
  auth: sandbox.auth,
  transport: { send, close: async () => {} },
  onDrift: ({ kind, operation, pointer, expected, got }) =>
    console.log(`${operation} ${pointer}: ${kind}, ${got} instead of ${expected}`),
});

// Each difference is told once, whichever ticket, page or call shows it: by then the program has gone on with its tickets.
const tickets = await zendesk.tickets.list().toArray();
const again = await zendesk.tickets.list().toArray();
console.log(tickets.length + again.length, 'tickets read,', tickets[0]?.via?.get('campaign'), 'is there all the same');

await zendesk.close(); // waits until every answer has been looked at
await sandbox.close();
