// From specification by `npm run generate`. Do not edit.
export {
  type RedisClient,
  type RedisRateLimitStoreOptions,
  type RedisTokenStoreOptions,
  type TokenStore,
  type Tokens,
  fileTokenStore,
  memoryTokenStore,
  redisRateLimitStore,
  redisTokenStore,
} from '@zents/runtime';
