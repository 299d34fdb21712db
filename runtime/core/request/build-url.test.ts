import { describe, expect, it } from 'vitest';
import { TooManyValuesError } from '../errors/list-errors.ts';
import { ConfigurationError, InvalidArgumentError } from '../errors/usage-errors.ts';
import type { Operation, QueryParameter } from '../operation/operation.ts';
import { buildUrl } from './build-url.ts';

const origin = 'https://acme.zendesk.com';
const get: Operation = { id: 'tickets.get', method: 'GET', path: '/api/v2/tickets/{ticket_id}', retry: 'safe' };
const list: Operation = { id: 'tickets.list', method: 'GET', path: '/api/v2/tickets', retry: 'safe' };
const job: Operation = { ...get, id: 'jobs.get', path: '/api/v2/jobs/{id}', parameters: { id: 'string' } };

function pathOf(operation: Operation, ...path: unknown[]): string {
  return buildUrl({ operation, path }, origin, undefined).slice(origin.length);
}

function queryOf(query: object, declared: Record<string, QueryParameter> = {}): string {
  return buildUrl({ operation: { ...list, query: declared }, query }, origin, undefined).split('?')[1] ?? '';
}

class Keyed {
  key = 'apple pie';
  static schema(): object {
    return { object: 'Keyed', id: 'key', attributes: {} };
  }
}

describe('a path', () => {
  it.each<[Operation, unknown, string]>([
    [get, 35436, '/api/v2/tickets/35436'],
    [get, '007', '/api/v2/tickets/007'],
    [get, 9223372036854775807n, '/api/v2/tickets/9223372036854775807'],
    [get, { id: 35436 }, '/api/v2/tickets/35436'],
    [job, 'V3-ab', '/api/v2/jobs/V3-ab'],
    [job, 'a/b?c#d', '/api/v2/jobs/a%2Fb%3Fc%23d'],
    [job, '@evil.com', '/api/v2/jobs/%40evil.com'],
    [job, new Keyed(), '/api/v2/jobs/apple%20pie'],
  ])('of %o takes %o as one segment', (operation, value, path) => {
    expect(pathOf(operation, value)).toBe(path);
  });

  it.each<[Operation, unknown]>([
    ...[
      undefined,
      null,
      '',
      Number.NaN,
      1.5,
      2 ** 60,
      -1,
      '-1',
      'abc',
      '1/2',
      {},
      { id: undefined },
      [],
      [1],
      true,
      new Date(),
    ].map((value): [Operation, unknown] => [get, value]),
    ...['', '.', '..', undefined, {}].map((value): [Operation, unknown] => [job, value]),
  ])('of %o refuses %o and names it', (operation, value) => {
    const parameter = operation === get ? 'tickets.get(ticket_id)' : 'jobs.get(id)';
    expect(() => pathOf(operation, value)).toThrow(expect.objectContaining({ argument: parameter }));
    expect(() => pathOf(operation, value)).toThrow(InvalidArgumentError);
  });

  it('fills several parameters in their order', () => {
    const operation = { ...get, path: '/api/v2/tickets/{ticket_id}/comments/{comment_id}/make_private' };
    expect(pathOf(operation, 1, { id: 2n })).toBe('/api/v2/tickets/1/comments/2/make_private');
  });

  it('takes the locale from the client, by the rule of the operation', () => {
    const operation: Operation = { ...list, path: '/api/v2/help_center/{locale}/articles/{id}', locale: 'optional' };
    const of = (rule: 'optional' | 'required' | 'ignored', locale?: string): string =>
      buildUrl({ operation: { ...operation, locale: rule }, path: [7] }, '', locale);
    expect(of('optional', 'de')).toBe('/api/v2/help_center/de/articles/7');
    expect(of('optional')).toBe('/api/v2/help_center/articles/7');
    expect(of('ignored', 'de')).toBe('/api/v2/help_center/articles/7');
    expect(() => of('required')).toThrow(ConfigurationError);
  });
});

describe('a query', () => {
  const date = new Date('2026-01-02T03:04:05.678Z');

  it.each<[object, Record<string, QueryParameter>, string]>([
    [{ ids: [1, 2n, '3', { id: 4 }] }, { ids: { type: 'integer[]' } }, 'ids=1,2,3,4'],
    [{ role: ['agent', 'admin'] }, { role: { type: 'string[]', style: 'brackets' } }, 'role[]=agent&role[]=admin'],
    [{ role: ['agent', 'admin'] }, { role: { type: 'string[]', style: 'repeat' } }, 'role=agent&role=admin'],
    [{ role: 'agent' }, { role: { type: 'string[]' } }, 'role=agent'],
    [{ start_time: date }, { start_time: { type: 'unixTime' } }, 'start_time=1767323045'],
    [{ start_time: 1767323045 }, { start_time: { type: 'unixTime' } }, 'start_time=1767323045'],
    [{ since: date }, { since: { type: 'timestamp' } }, 'since=2026-01-02T03:04:05Z'],
    [{ since: '2026-01-02' }, { since: { type: 'timestamp' } }, 'since=2026-01-02'],
    [{ day: date }, { day: { type: 'date' } }, 'day=2026-01-02'],
    [{ active: false }, { active: { type: 'boolean' } }, 'active=false'],
    [{ ratio: 0.5 }, { ratio: { type: 'number' } }, 'ratio=0.5'],
    [{ query: 'zenpy created>2015 "a b"&c=d' }, {}, 'query=zenpy%20created%3E2015%20%22a%20b%22%26c%3Dd'],
    [{ 'page[size]': 100, 'page[after]': 'a=b' }, {}, 'page[size]=100&page[after]=a%3Db'],
    [{ filter: { type: 'ticket', since: undefined } }, {}, 'filter[type]=ticket'],
    [{ anything: ['x', date] }, {}, 'anything=x,2026-01-02T03:04:05Z'],
    [{ a: undefined }, {}, ''],
  ])('writes %o by %o as %s', (query, declared, text) => {
    expect(queryOf(query, declared)).toBe(text);
  });

  it('refuses more values than the parameter takes', () => {
    const ids: QueryParameter = { type: 'integer[]', maxItems: 2 };
    expect(queryOf({ ids: [1, 2] }, { ids })).toBe('ids=1,2');
    expect(() => queryOf({ ids: [1, 2, 3] }, { ids })).toThrow(TooManyValuesError);
  });

  it.each<[object, Record<string, QueryParameter>, string]>([
    [{ ids: ['x'] }, { ids: { type: 'integer[]' } }, 'ids'],
    [{ ids: [1.5] }, { ids: { type: 'integer[]' } }, 'ids'],
    [{ ids: [{ name: 'no id' }] }, { ids: { type: 'integer[]' } }, 'ids'],
    [{ size: [1, 2] }, { size: { type: 'integer' } }, 'size'],
    [{ external_id: ['a', 'b'] }, { external_id: { type: 'string' } }, 'external_id'],
    [{ since: 'room 5' }, { since: { type: 'timestamp' } }, 'since'],
    [{ signal: new AbortController().signal }, {}, 'signal'],
    [{ anything: new Map() }, {}, 'anything'],
    [{ active: 'yes' }, { active: { type: 'boolean' } }, 'active'],
    [{ ratio: 'much' }, { ratio: { type: 'number' } }, 'ratio'],
    [{ since: 'yesterday' }, { since: { type: 'timestamp' } }, 'since'],
    [{ since: new Date('x') }, { since: { type: 'timestamp' } }, 'since'],
    [{ start: new Date('x') }, { start: { type: 'unixTime' } }, 'start'],
    [{ start: '2026-01-01' }, { start: { type: 'unixTime' } }, 'start'],
    [{ role: 'boss' }, { role: { type: 'string', values: ['agent', 'admin'] } }, 'role'],
    [{ role: ['agent', 'boss'] }, { role: { type: 'string[]', values: ['agent', 'admin'] } }, 'role'],
    [{}, { query: { type: 'string', required: true } }, 'query'],
    [{ sort: null }, {}, 'sort'],
    [{ sort: Number.NaN }, {}, 'sort'],
    [{ sort: () => 1 }, {}, 'sort'],
  ])('refuses %o by %j and names it', (query, declared, name) => {
    expect(() => queryOf(query, declared)).toThrow(InvalidArgumentError);
    expect(() => queryOf(query, declared)).toThrow(expect.objectContaining({ argument: `tickets.list(${name})` }));
  });

  it('says which values there are', () => {
    const declared: Record<string, QueryParameter> = { role: { type: 'string', values: ['agent', 'admin'] } };
    expect(() => queryOf({ role: 'boss' }, declared)).toThrow('must be one of agent, admin, not "boss"');
  });

  it('has what the operation itself states', () => {
    const operation: Operation = { ...list, constants: { query: 'type:ticket' } };
    expect(buildUrl({ operation, query: { page: 2 } }, '', undefined)).toBe('/api/v2/tickets?query=type:ticket&page=2');
  });
});

describe('a next link', () => {
  it.each([
    ['https://acme.zendesk.com:443/api/v2/tickets?page[after]=x', '/api/v2/tickets?page[after]=x'],
    ['https://pod-17.zendesk.com/api/v2/tickets?cursor=x', '/api/v2/tickets?cursor=x'],
    ['https://user:pass@evil.com/api/v2/tickets?page=2', '/api/v2/tickets?page=2'],
    ['//evil.com/api/v2/tickets?page=2', '/api/v2/tickets?page=2'],
    ['/api/v2/tickets?page%5Bafter%5D=x', '/api/v2/tickets?page%5Bafter%5D=x'],
  ])('%s is asked for on the configured origin', (url, path) => {
    expect(buildUrl({ operation: list, query: { ignored: 1 }, url }, origin, undefined)).toBe(origin + path);
  });

  it.each(['https://', 'x:@evil.com/api/v2/users', 'javascript:alert(1)'])('%s is an unexpected answer', (url) => {
    expect(() => buildUrl({ operation: list, url }, origin, undefined)).toThrow('no URL');
  });

  const comments: Operation = { ...list, path: '/api/v2/tickets/{ticket_id}/comments' };

  it.each(['/api/v2/tickets/7/comments.json?page=2', 'https://x.y/api/v2/help_center/en-us/tickets/7/comments?page=2'])(
    '%s is the same list',
    (url) => {
      expect(buildUrl({ operation: comments, path: [7], url }, origin, undefined)).toContain('page=2');
    },
  );

  it.each(['/api/v2/tickets/8/comments?page=2', '/api/v2/tickets/7/audits', '/api/v2/users?page=2', '/', '/%'])(
    '%s is not followed: it leads to another list',
    (url) => {
      const ask = () => buildUrl({ operation: comments, path: [7], url }, origin, undefined);
      expect(ask).toThrow('the next link leads to another path');
    },
  );
});
