import { Zendesk } from 'zents';

const [origin = '', token = ''] = process.argv.slice(2);
const zendesk = new Zendesk({
  origin,
  auth: { email: 'agent@example.com', token },
  logger: console,
  logLevel: 'debug',
});

console.dir(zendesk, { showHidden: true, depth: Number.POSITIVE_INFINITY });
console.log(JSON.stringify(zendesk), zendesk.tickets, zendesk.tickets.list());
const error = await zendesk.tickets.get(1).catch((reason: unknown) => reason);
console.error(error, JSON.stringify(error));
process.emitWarning(error as Error);

// Nobody catches this one: Node prints it and ends the process.
await zendesk.tickets.get(2);
