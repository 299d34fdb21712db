/** A process that sends its part of the calls of pacing.ts. */
import { once } from 'node:events';
import { createClient } from 'redis';
import { Zendesk } from 'zents';
import { redisRateLimitStore } from 'zents/stores';

interface Plan {
  readonly origin: string;
  readonly calls: number;
  readonly limit: number;
  readonly per: number;
  /** Port of the Redis that processes share. */
  readonly redis?: number;
}

process.send?.('ready');
const [plan] = (await once(process, 'message')) as [Plan];
const { origin, calls, limit, per } = plan;

const redis = plan.redis === undefined ? undefined : createClient({ url: `redis://127.0.0.1:${plan.redis}` });
redis?.on('error', () => {});
await redis?.connect();
const store = redis && redisRateLimitStore(redis);
const rateLimit = { limit, per, ...(store && { store }) };
const zendesk = new Zendesk({ origin, auth: { oauthToken: 'x' }, rateLimit, cache: false, maxRetries: 0 });

const outcomes = await Promise.allSettled(Array.from({ length: calls }, (_, index) => zendesk.users.get(index + 1)));
await zendesk.close();
await redis?.close();
process.send?.(outcomes.filter(({ status }) => status === 'rejected').length, () => process.disconnect());
