import { afterEach, describe, expect, it } from 'vitest';
import { recordsOf } from '../cache/record-cache.ts';
import { classBehind, type ObjectLink } from '../model/schema.ts';
import { type Account, type Handler, startAccount } from '../testing/account.ts';
import { brandLink, groupLink } from '../testing/objects.ts';
import { Loader } from './loader.ts';

let account: Account;
afterEach(() => account.close());

describe('a type of the Help Center', () => {
  const brand: ObjectLink = { ...brandLink, path: '/api/v2/help_center/{locale}/brands/{id}', locale: 'optional' };
  const group: ObjectLink = { ...groupLink, path: '/api/v2/help_center/groups', pageSize: 100 };

  it.each([
    ['de', 'GET /api/v2/help_center/de/brands/7'],
    [undefined, 'GET /api/v2/help_center/brands/7'],
  ])('is loaded in the language of the client: %s', async (locale, line) => {
    const loader = await loaderOf(brand, { [line]: () => ({ brand: { id: 7 } }) }, locale);
    expect(await loader.load('7')).toEqual({ id: 7 });
    expect(account.requests.map((request) => request.line)).toEqual([line]);
  });

  it('is loaded as a whole in large pages', async () => {
    const answer = { groups: [{ id: 1 }], meta: { has_more: false }, links: {} };
    const loader = await loaderOf(group, { 'GET /api/v2/help_center/groups.*': () => answer });
    expect((await loader.loadWhole()).get('1')).toEqual({ id: 1 });
    expect(account.requests[0]?.query.get('page[size]')).toBe('100');
  });
});

async function loaderOf(link: ObjectLink, routes: Record<string, Handler>, locale?: string): Promise<Loader> {
  account = await startAccount(routes);
  const client = account.client({ locale });
  return new Loader(client, recordsOf(client.cache), link, await classBehind(link));
}
