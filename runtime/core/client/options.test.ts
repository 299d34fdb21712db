import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../errors/usage-errors.ts';
import { checkAuth } from './check-auth.ts';
import { checkOptions } from './check-options.ts';
import { Client } from './client.ts';
import { withEnvironment } from './environment.ts';
import type { ClientOptions } from './options.ts';
import { originOf } from './origin.ts';
import { userAgentOf } from './request-path.ts';
import { resolveOptions } from './resolve.ts';

const naming = (option: string): unknown => expect.objectContaining({ name: ConfigurationError.brand, option });

describe('checkOptions', () => {
  it.each<[unknown, string]>([
    [{ timeout: 0 }, 'timeout'],
    [{ timeout: 1e12 }, 'timeout'],
    [{ timeout: '60' }, 'timeout'],
    [{ maxRetries: -1 }, 'maxRetries'],
    [{ maxRateLimitWait: -1 }, 'maxRateLimitWait'],
    [{ onRateLimit: 'retry' }, 'onRateLimit'],
    [{ concurrency: 0 }, 'concurrency'],
    [{ cache: true }, 'cache'],
    [{ logger: { warn() {} } }, 'logger'],
    [{ logLevel: 'verbose' }, 'logLevel'],
    [{ headers: { 'x-one': 'a\nb' } }, 'headers'],
    [{ locale: 'en/../us' }, 'locale'],
    [{ onBehalfOf: 'a\r\nb' }, 'onBehalfOf'],
    [{ transport: 'fetsch' }, 'transport'],
    [{ dispatcher: {} }, 'dispatcher'],
    [{ transport: { send() {}, close() {} }, dispatcher: { dispatch() {} } }, 'dispatcher'],
    [{ appInfo: { version: '1' } }, 'appInfo'],
    [{ appInfo: { name: 'a\nb' } }, 'appInfo'],
    [{ prefetch: 1 }, 'prefetch'],
    [{ rateLimit: 0 }, 'rateLimit'],
    [{ rateLimit: 1.5 }, 'rateLimit'],
    [{ rateLimit: '100' }, 'rateLimit'],
    [{ rateLimit: { limit: 0 } }, 'rateLimit.limit'],
    [{ rateLimit: { limit: 1, per: 0 } }, 'rateLimit.per'],
    [{ rateLimit: { per: 1000 } }, 'rateLimit.per'],
    [{ rateLimit: { share: 0 } }, 'rateLimit.share'],
    [{ rateLimit: { share: 1.1 } }, 'rateLimit.share'],
    [{ rateLimit: { maxTotalWait: -1 } }, 'rateLimit.maxTotalWait'],
    [{ rateLimit: { store: { take() {} } } }, 'rateLimit.store'],
    [{ rateLimit: { requests: 1 } }, 'rateLimit.requests'],
    [{ email: 'a@b.c' }, 'email'],
    ['acme', 'options'],
    [null, 'options'],
  ])('refuses %j and names %s', (options, option) => {
    expect(() => checkOptions(options as ClientOptions)).toThrow(naming(option));
  });

  it('says which option was meant', () => {
    expect(() => checkOptions({ subdomian: 'acme' } as ClientOptions)).toThrow(
      'subdomian is not an option; did you mean "subdomain"?',
    );
  });

  it('takes everything that is documented', () => {
    const take = () => ({ isGranted: true, waitMs: 0, key: undefined });
    const options: ClientOptions = {
      subdomain: 'acme',
      auth: null,
      timeout: 1,
      maxRetries: 0,
      maxRateLimitWait: 0,
      onRateLimit: 'throw',
      rateLimit: { limit: 1, per: 1, share: 1, maxTotalWait: 0, store: { take, learn() {} } },
      concurrency: 1,
      cache: { ticket: false },
      logger: console,
      logLevel: 'silent',
      headers: { 'X-One': 'a' },
      locale: 'en-us',
      onBehalfOf: 'a@b.c',
      dispatcher: { dispatch() {} },
      appInfo: { name: 'app', version: '1', url: 'https://a.b' },
      prefetch: false,
      origin: undefined,
      origins: { 'https://status.zendesk.com': 'http://127.0.0.1:4011' },
      transport: undefined,
    };
    expect(() => checkOptions(options)).not.toThrow();
  });
});

describe('originOf', () => {
  it.each([
    [{ subdomain: 'Acme-2' }, 'https://acme-2.zendesk.com'],
    [{ origin: 'https://support.acme.com:443/' }, 'https://support.acme.com'],
    [{ origin: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010'],
    [{ origin: 'http://localhost:4010' }, 'http://localhost:4010'],
    [{ origin: 'http://[::1]:4010' }, 'http://[::1]:4010'],
  ])('of %j is %s', (options, origin) => {
    expect(originOf(options)).toBe(origin);
  });

  it.each<[unknown, string, string]>([
    [{}, 'subdomain', 'is missing'],
    [{ subdomain: '' }, 'subdomain', 'must be'],
    [{ subdomain: 'acme.zendesk.com' }, 'subdomain', 'did you mean "acme"?'],
    [{ subdomain: 'https://acme.zendesk.com/agent' }, 'subdomain', 'did you mean "acme"?'],
    [{ subdomain: 'evil.com/' }, 'subdomain', 'must be'],
    [{ subdomain: 'a@evil' }, 'subdomain', 'must be'],
    [{ subdomain: 5 }, 'subdomain', 'must be'],
    [{ subdomain: 'acme', origin: 'https://a.b' }, 'origin', 'contradicts subdomain'],
    [{ origin: 'acme' }, 'origin', 'must be a URL'],
    [{ origin: 'http://acme.zendesk.com' }, 'origin', 'must be https'],
    [{ origin: 'http://127.0.0.1.evil.com' }, 'origin', 'must be https'],
    [{ origin: 'http://localhost.evil.com' }, 'origin', 'must be https'],
    [{ origin: 'ftp://a.b' }, 'origin', 'must be https'],
    [{ origin: 'https://a.b/api/v2' }, 'origin', 'must not have a path'],
    [{ origin: 'https://u:s3cret@a.b' }, 'origin', 'must not hold credentials'],
  ])('refuses %j, naming %s: %s', (options, option, words) => {
    expect(() => originOf(options as ClientOptions)).toThrow(naming(option));
    expect(() => originOf(options as ClientOptions)).toThrow(words);
  });
});

describe('withEnvironment', () => {
  const account = { ZENDESK_SUBDOMAIN: 'acme' };

  it.each<[Record<string, string>, ClientOptions]>([
    [
      { ...account, ZENDESK_OAUTH_TOKEN: ' t\n' },
      { subdomain: 'acme', auth: { oauthToken: 't' } },
    ],
    [{ ...account, ZENDESK_EMAIL: 'a@b.c', ZENDESK_API_TOKEN: 't' }, { auth: { email: 'a@b.c', token: 't' } }],
    [{ ...account, ZENDESK_EMAIL: 'a@b.c', ZENDESK_PASSWORD: 'p' }, { auth: { email: 'a@b.c', password: 'p' } }],
    [{ ...account, ZENDESK_EMAIL: 'a@b.c', ZENDESK_OAUTH_TOKEN: 't' }, { auth: { oauthToken: 't' } }],
    [
      { ...account, ZENDESK_CLIENT_ID: 'c', ZENDESK_CLIENT_SECRET: 's', ZENDESK_SCOPE: 'read' },
      { auth: { clientId: 'c', clientSecret: 's', scope: 'read' } },
    ],
    [
      { ...account, ZENDESK_CLIENT_ID: 'c', ZENDESK_REFRESH_TOKEN: 'r', ZENDESK_TOKEN_FILE: 'a.json' },
      { auth: { clientId: 'c', refreshToken: 'r', store: 'a.json' } },
    ],
    [
      { ZENDESK_ORIGIN: 'https://a.b', ZENDESK_SUBDOMAIN: '' },
      { origin: 'https://a.b', auth: undefined },
    ],
    [
      { ZENDESK_LOG_LEVEL: 'debug', ZENDESK_LOCALE: 'de' },
      { logLevel: 'debug', locale: 'de' },
    ],
  ])('reads %j', (variables, options) => {
    expect(withEnvironment({}, variables)).toMatchObject(options);
  });

  it('lets explicit options win', () => {
    const variables = { ...account, ZENDESK_OAUTH_TOKEN: 't', ZENDESK_LOCALE: 'de', ZENDESK_LOG_LEVEL: 'debug' };
    const options: ClientOptions = { origin: 'https://a.b', auth: null, locale: 'fr', logLevel: 'error' };
    expect(withEnvironment(options, variables)).toEqual(options);
  });

  it('takes a credential from the environment for the account of the options where the environment names none', () => {
    expect(withEnvironment({ subdomain: 'acme' }, { ZENDESK_OAUTH_TOKEN: 't' }).auth).toEqual({ oauthToken: 't' });
    expect(withEnvironment({ subdomain: 'acme' }, { ...account, ZENDESK_OAUTH_TOKEN: 't' }).auth).toBeDefined();
  });

  it.each<[ClientOptions, Record<string, string>, string, string]>([
    [
      {},
      { ZENDESK_SUBDOMAIN: 'a', ZENDESK_ORIGIN: 'https://a.b' },
      'origin',
      'both ZENDESK_SUBDOMAIN and ZENDESK_ORIGIN',
    ],
    [
      {},
      { ZENDESK_OAUTH_TOKEN: 't', ZENDESK_API_TOKEN: 't' },
      'auth',
      'both ZENDESK_OAUTH_TOKEN and ZENDESK_API_TOKEN',
    ],
    [{}, { ZENDESK_API_TOKEN: 't', ZENDESK_PASSWORD: 'p' }, 'auth', 'both ZENDESK_API_TOKEN and ZENDESK_PASSWORD'],
    [{}, { ZENDESK_API_TOKEN: 't' }, 'auth.email', 'ZENDESK_EMAIL'],
    [{}, { ZENDESK_CLIENT_ID: 'c' }, 'auth.clientSecret', 'is missing'],
    [{}, { ZENDESK_CLIENT_ID: 'c', ZENDESK_REFRESH_TOKEN: 'r' }, 'auth.store', 'ZENDESK_TOKEN_FILE'],
    [
      {},
      { ZENDESK_CLIENT_ID: 'c', ZENDESK_OAUTH_TOKEN: 't' },
      'auth',
      'both ZENDESK_OAUTH_TOKEN and ZENDESK_CLIENT_ID',
    ],
    [{ subdomain: 'other' }, { ...account, ZENDESK_OAUTH_TOKEN: 's3cret' }, 'auth', 'another account'],
    [{ origin: 'https://evil.com' }, { ...account, ZENDESK_OAUTH_TOKEN: 's3cret' }, 'auth', 'another account'],
  ])('refuses %j with %j', (options, variables, option, words) => {
    const read = () => checkAuth(withEnvironment(options, variables).auth ?? null);
    expect(read).toThrow(naming(option));
    expect(read).toThrow(words);
    expect(() => withEnvironment(options, variables)).not.toThrow('s3cret');
  });
});

describe('resolveOptions', () => {
  it('puts the documented defaults', () => {
    expect(resolveOptions({ subdomain: 'acme' })).toEqual({
      origin: 'https://acme.zendesk.com',
      origins: {},
      timeout: 60_000,
      maxRetries: 2,
      maxRateLimitWait: 300_000,
      onRateLimit: 'wait',
      rateLimit: {},
      concurrency: 10,
      logLevel: 'warn',
      prefetch: true,
      locale: undefined,
      onBehalfOf: undefined,
    });
  });
});

describe('userAgentOf', () => {
  it.each([
    [undefined, /^zents\/\d+\.\d+\.\d+$/],
    [{ name: 'my-app' }, /^zents\/\S+ my-app$/],
    [{ name: 'my-app', version: '4.5', url: 'https://a.b' }, /^zents\/\S+ my-app\/4\.5 \(https:\/\/a\.b\)$/],
  ])('of %j is %s', (appInfo, text) => {
    expect(userAgentOf(appInfo)).toMatch(text);
  });
});

it('a client without a credential says where one may come from', () => {
  const make = () => new Client({ subdomain: 'acme', auth: undefined });
  for (const source of ['oauthToken', 'ZENDESK_OAUTH_TOKEN', 'ZENDESK_API_TOKEN', 'null']) expect(make).toThrow(source);
});
