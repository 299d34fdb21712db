import { describe, expect, it } from 'vitest';
import { Client } from '../client/client.ts';
import { Resource } from '../resource/resource.ts';
import { type SearchOperation, searchParameters } from './parameters.ts';
import { searchArguments } from './search-arguments.ts';

const list: SearchOperation = { id: 'search.list', search: { parameter: 'query' }, query: {}, isList: true };
const exported: SearchOperation = {
  id: 'search.export',
  isList: true,
  types: ['ticket', 'user'],
  search: { parameter: 'query', typeParameter: 'filter[type]' },
};
const august = [new Date('2015-08-29T00:00:00Z'), new Date('2015-08-30T00:00:00Z')];

describe('the query of a search', () => {
  it.each<[string, unknown, object | undefined, string]>([
    [
      'keeps the order of the keywords, with what is left out at the end',
      'zenpy',
      { minus: 'negated', created_between: august, type: 'ticket' },
      'zenpy created>2015-08-29T00:00:00Z created<2015-08-30T00:00:00Z type:ticket -negated',
    ],
    [
      'begins with the text',
      'PC LOAD LETTER',
      { type: 'ticket', assignee: 'facetoe' },
      'PC LOAD LETTER type:ticket assignee:facetoe',
    ],
    [
      'compares words',
      undefined,
      { type: 'ticket', status_less_than: 'closed', assignee: 'foo@mail.foo' },
      'type:ticket status<closed assignee:foo@mail.foo',
    ],
    ['quotes what has blanks', undefined, { type: 'user', name: 'John Doe' }, 'type:user name:"John Doe"'],
    [
      'takes a list for any of its values',
      undefined,
      { status: ['open', 'new'], type: 'ticket' },
      'status:open status:new type:ticket',
    ],
    ['takes ids', undefined, { ids: [1, 2n] }, 'ids:1 ids:2'],
    [
      'leaves out several words',
      undefined,
      { minus: ['a', 'b c', 'tags:spam', 'subject:"x y"'] },
      '-a -"b c" -tags:spam -subject:"x y"',
    ],
    [
      'quotes what is left out, unless the caller did',
      undefined,
      { minus: ['5" screen', '"a b', 'subject:"say \\"hi\\""', 7] },
      '-"5\\" screen" -"\\"a b" -subject:"say \\"hi\\"" -7',
    ],
    ['takes days as they are', undefined, { created_before: '2024-01-02' }, 'created<2024-01-02'],
    [
      'writes dates in UTC, in equality too',
      undefined,
      { created: new Date('2024-01-02T03:04:05.678+01:00') },
      'created:2024-01-02T02:04:05Z',
    ],
    [
      'takes times with colons as they are',
      undefined,
      { created_after: '2024-01-02T03:04:05Z' },
      'created>2024-01-02T03:04:05Z',
    ],
    ['writes booleans', undefined, { has_attachment: true, verified: false }, 'has_attachment:true verified:false'],
    ['writes nothing as none', undefined, { requester: null, tags: [null, 'x'] }, 'requester:none tags:none tags:x'],
    ['leaves out what is undefined', 'x', { type: undefined, minus: undefined }, 'x'],
    ['escapes quotes and backslashes', undefined, { subject: 'say "hi" \\o/' }, 'subject:"say \\"hi\\" \\\\o/"'],
    [
      'quotes colons and signs that mean something',
      undefined,
      { subject: 're:hello', tags: ['-x', '>y'] },
      'subject:"re:hello" tags:"-x" tags:">y"',
    ],
    ['keeps wildcards', undefined, { subject: 'photo*' }, 'subject:photo*'],
    ['takes a record for its id', undefined, { assignee: { id: 7 } }, 'assignee:7'],
    [
      'compares numbers',
      undefined,
      { priority_greater_than: 1, ticket_count_between: [1, 5] },
      'priority>1 ticket_count>1 ticket_count<5',
    ],
    [
      'takes the text as the caller wrote it',
      'created_at>=2023-09-14T00:39:54Z "a b"',
      {},
      'created_at>=2023-09-14T00:39:54Z "a b"',
    ],
  ])('%s', (_, text, keywords, expected) => {
    expect(searchParameters(list, text, keywords)).toEqual({ query: expected });
  });

  it('may name its type in a phrase, or what is no result', () => {
    const keywords = { type: 'ticket' };
    expect(searchParameters(list, '"a type:user" -type:user', keywords).query).toContain('type:ticket');
    expect(searchParameters(exported, '"a type:user"', keywords)).toMatchObject({ query: '"a type:user"' });
    expect(searchParameters(list, 'type:user type:ticket', {})).toEqual({ query: 'type:user type:ticket' });
  });

  it('takes a range of words as it is, whose order only the API knows', () => {
    const keywords = { status_between: ['solved', 'new'], created_between: [august[0], '2015-09-01'] };
    const expected = 'status>solved status<new created>2015-08-29T00:00:00Z created<2015-09-01';
    expect(searchParameters(list, undefined, keywords).query).toBe(expected);
  });

  it('that is counted has no pages and no order', () => {
    const keywords = { type: 'user', page: 2, per_page: 5, from: '3', pageSize: 4, sort_by: 'x', include: ['users'] };
    expect(searchParameters({ ...list, isList: false }, 'x', keywords)).toEqual({ query: 'x type:user' });
  });

  it('has the parameters of lists beside it', () => {
    const keywords = {
      page: 2,
      per_page: 5,
      sort_by: 'created_at',
      sort_order: 'desc',
      include: ['users'],
      type: 'user',
    };
    const { type, ...beside } = keywords;
    expect(searchParameters(list, 'x', keywords)).toEqual({ ...beside, query: 'x type:user' });
  });

  it('has the type beside it where the API wants it there', () => {
    const query = 'created_at>=2023-09-14T00:39:54Z';
    const expected = { pageSize: 1, 'filter[type]': 'user', query };
    expect(searchParameters(exported, query, { type: 'user', pageSize: 1 })).toEqual(expected);
  });

  it.each<[string, SearchOperation, unknown, unknown, string]>([
    ['a range of one', list, 'x', { created_between: [august[0]] }, 'created_between'],
    ['a range of three', list, 'x', { created_between: [1, 2, 3] }, 'created_between'],
    ['a range that goes back', list, 'x', { created_between: [...august].reverse() }, 'created_between'],
    ['a range of days that goes back', list, 'x', { created_between: ['2026-02-01', '2026-01-31'] }, 'created_between'],
    ['a range of numbers that goes back', list, 'x', { size_between: [2n, 1] }, 'size_between'],
    ['a range that is no list', list, 'x', { created_between: august[0] }, 'created_between'],
    ['a range from nothing', list, 'x', { created_between: [null, august[0]] }, 'created_between'],
    ['a comparison with nothing', list, 'x', { created_after: null }, 'created_after'],
    ['a comparison with a list', list, 'x', { created_after: ['a'] }, 'created_after'],
    ['an invalid date', list, 'x', { created: new Date('x') }, 'created'],
    ['a number that is none', list, 'x', { id: Number.NaN }, 'id'],
    ['an empty text as value', list, 'x', { subject: ' ' }, 'subject'],
    ['an object as value', list, 'x', { subject: {} }, 'subject'],
    ['an empty list', list, 'x', { status: [] }, 'status'],
    ['a list in a list', list, 'x', { status: [['open']] }, 'status'],
    ['a keyword with a blank', list, 'x', { 'a b': 1 }, 'a b'],
    ['a keyword that hides a term', list, 'x', { 'type:user': 1 }, 'type:user'],
    ['a minus sign before what is left out', list, 'x', { minus: ['-y'] }, 'minus'],
    ['a number below zero to leave out', list, 'x', { minus: -5 }, 'minus'],
    ['a Date to leave out', list, 'x', { minus: new Date() }, 'minus'],
    ['two types, in its text and as a keyword', list, 'a type:user', { type: 'ticket' }, 'text'],
    ['nothing to leave out', list, 'x', { minus: [''] }, 'minus'],
    ['no text', list, ' ', {}, 'text'],
    ['only parameters', list, undefined, { sort_by: 'created_at' }, 'text'],
    ['a number as text', list, 5, {}, 'text'],
    ['a text as keywords', list, 'x', 'y', 'keywords'],
    ['an export without a type', exported, 'x', {}, 'type'],
    ['an export of two types', exported, 'x', { type: ['user', 'ticket'] }, 'type'],
    ['an export with the type in its text', exported, 'a type:user', { type: 'user' }, 'text'],
    ['an export with the type in capitals', exported, 'Type:user', { type: 'user' }, 'text'],
    ['an export that leaves out a type', exported, 'a', { type: 'user', minus: 'type:ticket' }, 'text'],
    ['an export of an unknown type', exported, 'a', { type: 'topic' }, 'type'],
    ['an export of everything', exported, undefined, { type: 'user' }, 'text'],
  ])('refuses %s', (_, operation, text, keywords, argument) => {
    expect(() => searchParameters(operation, text, keywords)).toThrow(
      expect.objectContaining({ code: 'invalid_argument', argument: `${operation.id}(${argument})` }),
    );
  });
});

describe('a search that goes out', () => {
  class Search extends Resource {
    count(text: unknown, keywords?: unknown, options?: unknown) {
      const own = {
        id: 'search.count',
        method: 'GET',
        path: '/search',
        retry: 'safe',
        answer: { count: 'integer' },
      } as const;
      return this.call<number>({ ...own, search: list.search }, searchArguments(text, keywords, options));
    }
  }

  const sent: string[] = [];
  const transport = {
    async send({ url }: { url: string }) {
      sent.push(url);
      return { status: 200, headers: {}, body: new TextEncoder().encode('{"count":7}') };
    },
    async close() {},
  };
  const search = new Search(new Client({ origin: 'http://127.0.0.1:1', auth: null, transport }));

  it('is encoded once, as a whole', async () => {
    expect(await search.count('100% "a&b"', { name: 'Zoë #1' })).toBe(7);
    expect(sent).toEqual(['http://127.0.0.1:1/search?query=100%25%20%22a%26b%22%20name:%22Zo%C3%AB%20%231%22']);
  });

  it('takes options behind the keywords, with a text and without', async () => {
    const signal = AbortSignal.abort();
    await expect(search.count({ type: 'user' }, { signal })).rejects.toMatchObject({ code: 'abort' });
    await expect(search.count('x', { type: 'user' }, { signal })).rejects.toMatchObject({ code: 'abort' });
  });

  it('says what is wrong with a value, and sends nothing', async () => {
    const before = sent.length;
    const refusals = [
      [{ created_between: [1, 2, 3] }, 'must be a list of two values, from and to, not a list of 3'],
      [{ minus: new Date(0) }, 'must be a text or a list of texts, not 1970-01-01T00:00:00Z'],
      [{ name: '\ud800' }, 'must be well-formed Unicode'],
    ] as const;
    for (const [keywords, problem] of refusals) await expect(search.count(keywords)).rejects.toThrow(problem);
    expect(sent).toHaveLength(before);
  });

  it('refuses options among the keywords', async () => {
    await expect(search.count('x', { signal: 5 })).rejects.toMatchObject({ argument: 'search.count(signal)' });
  });
});
