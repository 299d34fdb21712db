// Users: people with their identities, made, found, changed, suspended and merged.
import { User, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { users } = zendesk;

const me = await users.me();
console.log(`signed in as ${me.name}, ${me.role}`);

// Who is there already is changed instead of made twice.
const ada = await users.create(new User({ name: 'Ada Lovelace', email: 'ada@example.com' }));
const same = await users.createOrUpdate({ name: 'Ada Lovelace', email: 'ada@example.com', tags: ['vip'] });
console.log('the same person:', same.id === ada.id, same.tags);

// An identity is an address by which a user is known.
const second = await users.identities.create(ada, { type: 'email', value: 'ada@analytical.example' });
await users.identities.makePrimary(ada, second);
for await (const { type, value, primary } of users.identities.list(ada)) {
  console.log(`${type} ${value}${primary ? ', the primary one' : ''}`);
}

// Only what changed is sent. Fields of your own stand under `user_fields`.
ada.phone = '+44 20 7946 0001';
ada.suspended = true;
console.log('will be sent:', ada.changes());
await ada.save();

// A list is filtered by the server; a search finds names, addresses, notes and external ids.
for await (const agent of users.list({ role: ['agent', 'admin'] })) console.log(agent.role, agent.name);
for await (const found of users.search({ query: 'ada' })) console.log('found', found.name, found.email);

// Two accounts of one person: the tickets and identities of the first go to the second.
const double = await users.create({ name: 'A. Lovelace', email: 'lovelace@example.com' });
const merged = await users.merge(double, { id: ada.id });
console.log('kept:', merged.id === ada.id);

const { data, response, requestId } = await users.get(ada).withResponse();
console.log(data.name, response.status, requestId !== undefined);

await zendesk.close();
await sandbox.close();
