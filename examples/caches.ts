// Caches: what is read by its id is asked for once, and each type's cache can be changed while it is in use.
import { CacheError, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth });
const { cache } = zendesk;

const [first] = await zendesk.users.list().toArray({ limit: 1 });
const id = first?.id ?? 0;
const asked = sandbox.requests.length;
await zendesk.users.get(id); // the list brought the user along
console.log(sandbox.requests.length - asked, cache.stats('user').hits);

// Another policy and another size; what is held stays.
console.log(cache.engines, cache.status('user'));
cache.configure('user', { policy: 'lfu', maxSize: 100 });
console.log(cache.has('user', id), cache.size('user'));

// Off for a while, and on again.
cache.disable('user');
console.log(cache.has('user', id));
cache.enable('user');

// Past the cache, for one call.
await zendesk.users.get(id, {}, { fresh: true });

// A cache for a type that has none by default, and one less.
cache.add('group_membership', { policy: 'rr', maxSize: 1000, ttl: 60_000 });
cache.remove('comment');
try {
  cache.purge('comment');
} catch (error) {
  if (!(error instanceof CacheError)) throw error;
  console.log(error.message);
}

await zendesk.close();
await sandbox.close();
