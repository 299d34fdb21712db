import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'empty' as never });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
function* rows(n: number) {
  for (let i = 0; i < n; i++) yield { subject: `S ${i}`, external_id: `x-${i}`, comment: { body: 'b' } };
}
console.time('10k');
const run = zendesk.tickets.createMany(rows(10_000), {});
let n = 0;
for await (const o of run) {
  n++;
  if (o.state !== 'done') console.log(o);
  if (n === 1) console.log(o);
}
console.timeEnd('10k');
console.log(n, run.progress, JSON.stringify(run.state), sandbox.records('Ticket').length, sandbox.requests.length);
await zendesk.close();
await sandbox.close();
