// Rate limits: what is left, a budget of one's own, and who is told of waits.
import { strict as assert } from 'node:assert';
import { RateLimitBudgetExceededError, RateLimitError, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

// Several processes share one budget over Redis: `rateLimit: { share: 0.5, store: redisRateLimitStore(client) }`.
export { redisRateLimitStore } from 'zents/stores';

const sandbox = await createSandbox({ seed: 'small' });
const { origin, auth } = sandbox;
const zendesk = new Zendesk({ origin, auth, cache: false, logLevel: 'silent' });

// What the account has left in this minute, as the last answer said.
await zendesk.tickets.list().page();
const { limit, remaining } = zendesk.rateLimits.account ?? {};
console.log('the account has', remaining, 'of', limit, 'requests left');

// Twenty requests in a fifth of a second, however many are wanted at once.
const started = performance.now();
const gentle = zendesk.with({ rateLimit: { limit: 20, per: 200 } });
await Promise.all(Array.from({ length: 60 }, () => gentle.tickets.list().page()));
const took = performance.now() - started;
assert(took >= 400);
console.log('60 requests went out in', Math.floor(took / 200), 'windows of 20 and a little more');

// At most a third of what the account takes, so that the rest is left to others; 100 requests a minute.
export const thrifty = zendesk.with({ rateLimit: { share: 1 / 3 } });
export const slow = zendesk.with({ rateLimit: 100 });

// A 429 is waited for, and holds back all other requests of its budget, too.
const stop = zendesk.on('rateLimit', ({ bucket, waitMs }) => console.log('waits', waitMs, 'ms for the', bucket));
sandbox.fail('tickets.list', { status: 429, retryAfter: 1 });
await zendesk.tickets.list().page();
stop();

// Who would rather know is told at once, without a request where the client knows beforehand.
const impatient = zendesk.with({ onRateLimit: 'throw', rateLimit: 1 });
await impatient.tickets.list().page();
const sent = sandbox.requests.length;
const refused = await impatient.tickets
  .list()
  .page()
  .catch((error: unknown) => error);
assert(refused instanceof RateLimitError && sandbox.requests.length === sent);
console.log(refused.code, 'without a request:', Math.ceil(refused.retryAfter), 's until the next one');

// All calls of a client together wait no longer than this.
const hurried = zendesk.with({ rateLimit: { limit: 1, maxTotalWait: 10_000 } });
await hurried.tickets.list().page();
const over = await hurried.tickets
  .list()
  .page()
  .catch((error: unknown) => error);
assert(over instanceof RateLimitBudgetExceededError);
console.log(over.code);

await zendesk.close();
await sandbox.close();
