import { type RedisScript, redisScript } from '../redis/redis-client.ts';
import { DEFAULT_WINDOW, GUARD, HORIZON, LONGEST_GUARD, SAME_WINDOW, SPREAD, UNDER_WAY, WIDEST_GAP } from './budget.ts';

/** The clock of the server is the one that all processes share. Numbers are kept as texts that lose no part of them. */
const CLOCK = `
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + tonumber(time[2]) / 1000
local function text(number) return string.format('%.3f', number) end
local function expire(key, at) redis.call('PEXPIRE', key, math.ceil(math.max(at - now, 1)) + ${DEFAULT_WINDOW}) end
`;

/**
 * The rules of budget.ts, at once for all who share the server. A budget is a hash of what the server said and a list of
 * when the latest requests go out. KEYS: both of each budget in turn; ARGV: its limit and window, 0 for none.
 */
export const takeScript: RedisScript = redisScript(`${CLOCK}
local slot, latest = now, 0
for i = 1, #KEYS / 2 do
  local state, log = KEYS[2 * i - 1], KEYS[2 * i]
  local limit, per = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local seen = redis.call('HMGET', state, 'remaining', 'resetAt', 'holdUntil')
  local own = tonumber(seen[3] or 0)
  if seen[1] and tonumber(seen[1]) <= 0 then own = math.max(own, tonumber(seen[2])) end
  if limit > 0 then
    local last, oldest = redis.call('LINDEX', log, -1), redis.call('LINDEX', log, -limit)
    if last then own = math.max(own, tonumber(last) + math.min(${SPREAD} * per / limit, ${WIDEST_GAP})) end
    if oldest then own = math.max(own, tonumber(oldest) + per + math.min(${GUARD} * per, ${LONGEST_GUARD})) end
  end
  if own > slot then slot, latest = own, i end
end
local wait = slot - now
if wait > ${HORIZON} then return { 0, text(wait - ${HORIZON / 2}), latest } end
for i = 1, #KEYS / 2 do
  local state, log = KEYS[2 * i - 1], KEYS[2 * i]
  local limit, per = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  if limit > 0 then
    redis.call('RPUSH', log, text(slot))
    redis.call('LTRIM', log, -limit, -1)
    expire(log, slot + per)
  end
  local seen = redis.call('HMGET', state, 'remaining', 'resetAt', 'limit')
  if seen[1] and slot < tonumber(seen[2]) then
    redis.call('HINCRBY', state, 'remaining', -1)
  elseif seen[1] then
    local resetAt = text(slot + ${DEFAULT_WINDOW})
    redis.call('HSET', state, 'remaining', tonumber(seen[3]) - 1, 'resetAt', resetAt, 'holdUntil', text(slot))
    expire(state, slot + ${DEFAULT_WINDOW})
  end
end
return { 1, text(wait), latest }
`);

/** Takes note of what an answer said. KEYS: the hash of a budget; ARGV: limit, remaining, resetMs and holdMs, -1 for none. */
export const learnScript: RedisScript = redisScript(`${CLOCK}
local limit, remaining, reset, hold = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local seen = redis.call('HMGET', KEYS[1], 'remaining', 'resetAt', 'holdUntil')
local holdUntil = tonumber(seen[3] or 0)
if hold >= 0 then
  holdUntil = math.max(holdUntil, now + hold)
  redis.call('HSET', KEYS[1], 'holdUntil', text(holdUntil))
end
local resetAt = tonumber(seen[2] or 0)
if remaining >= 0 then
  local known = now < resetAt
  local told = now + ${DEFAULT_WINDOW}
  if reset >= 0 then told = now + reset elseif known then told = resetAt end
  if known and told <= resetAt + ${SAME_WINDOW} then
    remaining = math.max(math.min(remaining, tonumber(seen[1])), remaining - ${UNDER_WAY})
  end
  resetAt = told
  redis.call('HSET', KEYS[1], 'limit', limit, 'remaining', remaining, 'resetAt', text(resetAt))
end
expire(KEYS[1], math.max(resetAt, holdUntil))
`);
