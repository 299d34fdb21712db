// One of several processes that work with the tokens of one user: rounds of requests, told on standard output.
import { createClient } from 'redis';
import { Client } from 'zents/client';
import { fileTokenStore, redisTokenStore, type TokenStore } from 'zents/stores';
import { Users } from 'zents/users';

const [origin, kind, place = '', dies] = process.argv.slice(2);
const redis = kind === 'redis' ? await createClient({ url: place }).connect() : undefined;
const store: TokenStore = redis ? redisTokenStore(redis, { key: 'tokens' }) : fileTokenStore(place);
const mortal: TokenStore = {
  ...store,
  // Granted, and not saved yet.
  save: async (tokens) => {
    if (dies) process.kill(process.pid, 'SIGKILL');
    await store.save(tokens);
  },
};
// The time of the test: half an hour passes at once.
let now = 0;
const clock = { now: () => now, random: Math.random, wait: async () => {} };
const client = new Client({ origin, auth: { clientId: 'app', store: mortal }, clock });
const users = new Users(client);
console.log('ready');
for await (const line of process.stdin) {
  now = Number(line);
  const asked = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) => users.list({ page: index + 1, per_page: 1 }).page()),
  );
  const failed = asked.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  console.log(failed ? `failed ${failed.reason.code} ${failed.reason.apiCode}` : 'done');
}
