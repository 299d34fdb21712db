// From specification by `npm run generate`. Do not edit.
export { type RedisClient, type RedisRateLimitStoreOptions, redisRateLimitStore } from '@zents/runtime';
