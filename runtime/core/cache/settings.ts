import { didYouMean } from '../errors/did-you-mean.ts';
import { CacheError } from '../errors/usage-errors.ts';
import type { CacheSettings } from '../model/schema.ts';

/** The policies that a cache can have. */
export const engines: readonly CacheSettings['policy'][] = ['lru', 'ttl', 'lfu', 'rr'];

/** Settings as checked, or `CacheError` that says what is wrong with them. */
export function checkedSettings(cache: string, settings: CacheSettings): CacheSettings {
  const { policy, maxSize, ttl, from } = settings;
  const rules = {
    policy: engines.includes(policy) || engines.join(' or '),
    maxSize: (Number.isInteger(maxSize) && maxSize > 0) || 'a positive integer',
    ttl: (ttl === undefined ? policy !== 'ttl' : Number.isFinite(ttl) && ttl > 0) || 'positive milliseconds',
    from: ['lists', 'single'].includes(from) || 'lists or single',
  };
  const unknown = Object.keys(settings).find((name) => !Object.hasOwn(rules, name));
  const hint = unknown && didYouMean(unknown, Object.keys(rules));
  if (unknown) throw new CacheError(`Cache ${cache}: ${unknown} is no setting${hint}`, { cache });
  for (const [name, problem] of Object.entries(rules)) {
    if (problem !== true) throw new CacheError(`Cache ${cache}: ${name} must be ${problem}`, { cache });
  }
  return settings;
}
