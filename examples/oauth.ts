// OAuth: an application of your own, its tokens, and who is signed in.
import { Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { clients, tokens } = zendesk.oauth;

// The secret is whole in this answer only; printed, it is hidden.
const { id: user_id } = await zendesk.users.me();
if (user_id === null) throw new Error('Nobody is signed in');
const application = await clients.create({ name: 'Nightly reports', identifier: 'nightly_reports', user_id });
const { identifier, secret } = application;
if (!secret) throw new Error('The answer has no secret');
console.log(application);

// A token that may only read tickets. A client with it has the connections of the first one.
const { access_token, scope } = await tokens.create({
  grant_type: 'client_credentials',
  client_id: identifier,
  client_secret: secret,
  scope: 'tickets:read',
});
const reports = zendesk.with({ auth: { oauthToken: access_token } });
console.log(scope, await reports.tickets.count());

// What the account knows of the token, and its end.
const { scopes, client_id } = await reports.oauth.tokens.current();
console.log(scopes, client_id === application.id);
for await (const token of tokens.list({ client_id: application.id })) {
  console.log((await token.user)?.name, token.expires_at);
  await tokens.delete(token);
}

// A secret that others may know is replaced.
const { secret: renewed } = await clients.generateSecret(application);
console.log(renewed !== secret);
await clients.delete(application);

for await (const session of zendesk.sessions.list()) console.log((await session.user)?.name, session.last_seen_at);
await zendesk.close();
await sandbox.close();
