import { wrongOption } from '../errors/usage-errors.ts';
import { LOG_LEVELS } from '../log/levels.ts';
import type { RateLimitOptions } from '../pacing/options.ts';
import {
  findWrongOption,
  hasMethods,
  isCount,
  isFlag,
  isHeaders,
  isHeaderText,
  isLocale,
  isMilliseconds,
  isObject,
  type Rule,
} from '../request/rules.ts';
import { TRANSPORT_NAMES } from '../transport/named.ts';
import type { ClientOptions } from './options.ts';

const isAnything: Rule = [() => true, ''];
const isFromOne: Rule = [(value) => isCount[0](value) && value !== 0, 'a whole number from 1'];
const LOG_METHODS = ['debug', 'info', 'warn', 'error'];

/** Subdomain, origin and auth have checks of their own. */
const RULES: Readonly<Record<keyof ClientOptions, Rule>> & Readonly<Record<string, Rule>> = {
  subdomain: isAnything,
  origin: isAnything,
  origins: [isObject, 'an object of origins'],
  auth: isAnything,
  timeout: isMilliseconds,
  maxRetries: isCount,
  maxRateLimitWait: isCount,
  onRateLimit: isOneOf(['wait', 'throw']),
  concurrency: isFromOne,
  cache: [(value) => value === false || isObject(value), 'false or settings by name of a cache'],
  logger: [(value) => hasMethods(value, LOG_METHODS), `an object with ${LOG_METHODS.join(', ')}`],
  logLevel: isOneOf(LOG_LEVELS),
  headers: isHeaders,
  locale: isLocale,
  onBehalfOf: isHeaderText,
  transport: [isTransport, `one of ${TRANSPORT_NAMES.join(', ')} or an object with send and close`],
  dispatcher: [(value) => hasMethods(value, ['dispatch']), 'a dispatcher of undici'],
  appInfo: [isAppInfo, 'texts: name, version and url'],
  clock: [(value) => hasMethods(value, ['now', 'random', 'wait']), 'an object with now, random and wait'],
  onDrift: [(value) => typeof value === 'function', 'a function'],
  prefetch: isFlag,
  rateLimit: [(value) => isObject(value) || isFromOne[0](value), 'requests a minute, from 1, or an object'],
};

const RATE_LIMIT: Readonly<Record<keyof RateLimitOptions, Rule>> = {
  limit: isFromOne,
  per: isMilliseconds,
  share: [(value) => typeof value === 'number' && value > 0 && value <= 1, 'a number above 0 and up to 1'],
  maxTotalWait: isCount,
  store: [(value) => hasMethods(value, ['take', 'learn']), 'a store: an object with take and learn'],
};

/** Refuses options that are unknown, wrong or contradict each other. */
export function checkOptions(options: ClientOptions): void {
  if (!isObject(options)) throw wrongOption('options', 'must be an object');
  const found = findWrongOption(options, RULES);
  if (found) throw wrongOption(found.name, found.problem);
  if (isObject(options.rateLimit)) checkRateLimit(options.rateLimit);
  if (options.transport && options.transport !== 'undici' && options.dispatcher)
    throw wrongOption('dispatcher', 'contradicts transport: state one of them');
}

function checkRateLimit(rateLimit: RateLimitOptions): void {
  const found = findWrongOption(rateLimit, RATE_LIMIT);
  if (found) throw wrongOption(`rateLimit.${found.name}`, found.problem);
  if (rateLimit.per !== undefined && rateLimit.limit === undefined)
    throw wrongOption('rateLimit.per', 'needs rateLimit.limit: so many requests in how long');
}

function isTransport(value: unknown): boolean {
  return TRANSPORT_NAMES.some((name) => name === value) || hasMethods(value, ['send', 'close']);
}

function isOneOf(values: readonly string[]): Rule {
  return [(value) => values.includes(value as string), `one of ${values.join(', ')}`];
}

function isAppInfo(value: unknown): boolean {
  if (!isObject(value) || !value.name) return false;
  return Object.entries(value).every(
    ([key, text]) => ['name', 'version', 'url'].includes(key) && (text === undefined || isHeaderText[0](text)),
  );
}
