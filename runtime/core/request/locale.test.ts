import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../client/client.ts';
import type { Operation } from '../operation/operation.ts';
import { type Loopback, startLoopback } from '../transport/testing/loopback.ts';
import type { RequestOptions } from './types.ts';

type Rule = NonNullable<Operation['locale']>;

let server: Loopback;

beforeEach(async () => {
  server = await startLoopback();
});

afterEach(() => server.close());

/** The path that was asked for under a rule; of a client with a locale or without, and a call likewise. */
async function pathOf(rule: Rule, own: string | undefined, options: RequestOptions = {}): Promise<string | undefined> {
  const client = new Client({ origin: server.origin, auth: null, maxRetries: 0, locale: own });
  const operation: Operation = {
    id: 'articles.list',
    method: 'GET',
    path: '/api/v2/help_center/{locale}/articles',
    retry: 'safe',
    answer: 'none',
    locale: rule,
  };
  try {
    await client.request({ operation, options });
  } finally {
    await client.close();
  }
  return server.seen.at(-1)?.url.replace('/api/v2/help_center', '');
}

const NONE = '/articles';

describe('the locale of a path', () => {
  it.each<[Rule, string | undefined, RequestOptions, string]>([
    ['optional', undefined, {}, NONE],
    ['optional', 'de', {}, '/de/articles'],
    ['optional', undefined, { locale: 'fr' }, '/fr/articles'],
    ['optional', 'de', { locale: 'fr' }, '/fr/articles'],
    ['optional', 'de', { locale: undefined }, '/de/articles'],
    ['optional', 'de', { locale: null }, NONE],
    ['required', 'de', {}, '/de/articles'],
    ['required', 'de', { locale: 'en-us' }, '/en-us/articles'],
    ['required', undefined, { locale: 'fr' }, '/fr/articles'],
    ['ignored', 'de', {}, NONE],
    ['ignored', undefined, { locale: 'fr' }, NONE],
  ])('where it is %s, the client has %s and the call %o, gives %s', async (rule, own, options, path) => {
    expect(await pathOf(rule, own, options)).toBe(path);
  });

  it.each<[string | undefined, RequestOptions]>([
    [undefined, {}],
    ['de', { locale: null }],
  ])('that is required and missing, of a client with %s and a call with %o, is asked for', async (own, options) => {
    await expect(pathOf('required', own, options)).rejects.toMatchObject({ code: 'configuration', option: 'locale' });
    expect(server.seen).toEqual([]);
  });

  it.each(['', 'de/x', '..', 5])('can not be %o', async (locale) => {
    await expect(pathOf('optional', undefined, { locale: locale as string })).rejects.toMatchObject({
      code: 'invalid_argument',
      argument: 'options.locale',
    });
  });
});
