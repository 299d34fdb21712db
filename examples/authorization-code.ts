// OAuth for users: they sign in on Zendesk's page (authorization code with PKCE), and a store keeps their tokens.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Zendesk } from 'zents';
import { authorizationUrl, exchangeCode, parseCallback } from 'zents/sign-in';
import { fileTokenStore } from 'zents/stores';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const admin = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { id: user_id } = await admin.users.me();
if (user_id === null) throw new Error('Nobody is signed in');

// A public client has no secret: it runs on the users' own devices.
const redirectUri = 'https://app.example/callback';
const identifier = 'desk_app';
await admin.oauth.clients.create({ name: 'Desk', identifier, kind: 'public', redirect_uri: [redirectUri], user_id });
const application = { origin: sandbox.origin, clientId: identifier, redirectUri };

// 1. The user is sent to Zendesk. State and verifier stay in the user's session.
const flow = await authorizationUrl({ ...application, scope: ['read', 'write'] });
console.log(`The user goes to ${new URL(flow.url).pathname}`);

// 2. The user comes back. The sandbox agrees in the user's place.
const { headers } = await fetch(flow.url, { redirect: 'manual' });
const { code } = parseCallback(headers.get('location') ?? '', flow);

// 3. The code becomes tokens, which the store keeps: one for each user.
const folder = await mkdtemp(join(tmpdir(), 'tokens-'));
const store = fileTokenStore(join(folder, 'user-1.json'));
const { codeVerifier } = flow;
await store.save(await exchangeCode({ ...application, code, codeVerifier, scope: ['read', 'write'] }));

// 4. From now on, in any process: the store is all that is needed, and each renewal is saved in it before its first use.
const zendesk = new Zendesk({ origin: sandbox.origin, auth: { clientId: identifier, store } });
console.log(`Signed in as ${(await zendesk.checkCredentials()).name}`);
console.log(await store.load()); // printed, tokens are hidden

await zendesk.close();
await admin.close();
await sandbox.close();
await rm(folder, { recursive: true });
