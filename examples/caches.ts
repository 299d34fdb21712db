// Caches: what is read by its id is asked for once, and each type's cache can be changed while it is in use.
import { CacheError, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

const sandbox = await createSandbox({ seed: 'small' });
const say = (line: string): void => console.log(`  ${line}`);
const logger = { debug: say, info: say, warn: say, error: say };
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, logger, logLevel: 'debug' });
const { cache } = zendesk;

console.log('The first time it is asked for, then it is there:');
const id = (await zendesk.tickets.get(1)).requester_id ?? 0;
await zendesk.users.get(id);
await zendesk.users.get(id);
await zendesk.users.get(id, {}, { fresh: true }); // past the cache, for one call
console.log('hits:', cache.stats('user').hits, 'held:', cache.size('user'));

console.log('Another policy and another size; what is held stays:', cache.engines);
cache.configure('user', { policy: 'lfu', maxSize: 100, ttl: 60_000 });
console.log(cache.status('user'), cache.has('user', id));

console.log('Off for a while, and on again:');
cache.disable('user');
console.log(cache.has('user', id));
cache.enable('user');

console.log('A cache for a type that has none by default, and one less:');
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
