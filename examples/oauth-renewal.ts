// OAuth client credentials: tokens are got, renewed ahead of their end, and replaced when the account revokes them.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

// A clock of our own, so that half an hour passes at once.
let now = Date.parse('2026-11-22T09:00:00Z');
const sandbox = await createSandbox({ seed: 'small', clock: () => now });
const admin = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { id: user_id } = await admin.users.me();
if (user_id === null) throw new Error('Nobody is signed in');
const application = await admin.oauth.clients.create({ name: 'Reports', identifier: 'nightly_reports', user_id });
const clientSecret = String(application.secret);

// On a real account: new Zendesk({ subdomain: 'acme', auth: { clientId, clientSecret } }), or ZENDESK_CLIENT_ID and
// ZENDESK_CLIENT_SECRET in the environment.
const auth = { clientId: 'nightly_reports', clientSecret, scope: ['read', 'tickets:write'] };
const clock = { now: () => now, random: Math.random, wait: async () => {} };
const zendesk = new Zendesk({ origin: sandbox.origin, auth, clock });
zendesk.on('token', ({ kind, expiresAt = 0 }) => {
  console.log(`  token ${kind}, good until ${new Date(expiresAt).toISOString().slice(11, 16)}`);
});

// Who are we? Zendesk answers 200 to anybody here: this throws for nobody.
const { name, role } = await zendesk.checkCredentials();
console.log(`Signed in as ${name} (${role})`);

const pageOf = (_: unknown, index: number) => zendesk.users.list({ page: index + 1, per_page: 1 }).page();
const fiftyRequests = () => Promise.all(Array.from({ length: 50 }, pageOf));
console.log('Fifty requests at once, with one token:');
await fiftyRequests();

console.log('Half an hour later the token is over:');
now += 30 * 60_000;
await fiftyRequests();

console.log('Somebody revokes it in the midst of the work:');
now += 60_000;
for await (const token of admin.oauth.tokens.list({ client_id: application.id }))
  await admin.oauth.tokens.delete(token);
console.log(`  ${(await zendesk.tickets.count()).value} tickets`);

const grants = sandbox.requests.filter(({ path }) => path === '/oauth/tokens');
console.log(`${grants.length} tokens for ${sandbox.requests.length} requests`);

await zendesk.close();
await admin.close();
await sandbox.close();
