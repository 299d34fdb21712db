import { describe, expect, it } from 'vitest';
import { Group, type ListSearchKeywords, SearchResult, Ticket } from 'zents';
import { answeredBy, failureOf } from './trap-account.ts';

/** What goes out for a search. */
async function sentFor(text: string, keywords: ListSearchKeywords = {}): Promise<URLSearchParams> {
  let query = new URLSearchParams();
  const { zendesk } = answeredBy(({ url }) => {
    query = new URL(url).searchParams;
    return { body: { results: [], next_page: null, count: 0 } };
  });
  await zendesk.search.list(text, keywords).page();
  return query;
}

describe('a search', () => {
  it.each<[string, ListSearchKeywords, string]>([
    ['a date in equality', { created: new Date('2024-01-02T03:04:05Z') }, 'x created:2024-01-02T03:04:05Z'],
    [
      'a date in another zone',
      { created_after: new Date('2024-01-02T01:00:00+02:00') },
      'x created>2024-01-01T23:00:00Z',
    ],
    ['a boolean', { has_attachment: true, is_public: false }, 'x has_attachment:true is_public:false'],
    ['nothing', { requester: null }, 'x requester:none'],
    ['a value with a blank', { name: 'John Doe' }, 'x name:"John Doe"'],
    ['a value with a quote', { subject: 'say "hi"' }, 'x subject:"say \\"hi\\""'],
    ['several words to leave out, one with a blank', { minus: ['a', 'b c'] }, 'x -a -"b c"'],
    ['any of several values', { status: ['open', 'new'] }, 'x status:open status:new'],
  ])('writes %s as Zendesk reads it', async (_what, keywords, expected) => {
    expect((await sentFor('x', keywords)).get('query')).toBe(expected);
  });

  it('has its page, size and order beside the terms', async () => {
    const query = await sentFor('x', { page: 2, per_page: 5, sort_by: 'created_at', sort_order: 'desc' });
    expect(Object.fromEntries(query)).toEqual({
      query: 'x',
      page: '2',
      per_page: '5',
      sort_by: 'created_at',
      sort_order: 'desc',
    });
  });

  it('keeps what would end a value in a URL', async () => {
    expect((await sentFor('a&b=c #1 +2 100%', { tags: 'ü&' })).get('query')).toBe('a&b=c #1 +2 100% tags:ü&');
  });

  it('gives records by the type that each one says, also one that nobody knows', async () => {
    const results = [
      { result_type: 'ticket', id: 1 },
      { result_type: 'article_draft', id: 2, title: 'x' },
      { result_type: 'group', id: 3 },
      { id: 4 },
    ];
    const { zendesk } = answeredBy(() => ({ body: { results, next_page: null, count: 4 } }));
    const found = await zendesk.search.list('x').toArray();
    expect(found.map((each) => each.constructor)).toEqual([Ticket, SearchResult, Group, SearchResult]);
    expect(found[1]?.get('title' as never)).toBe('x');
  });

  it('that finds more than the API gives does not end as if that was all', async () => {
    const page = (number: number) => Array.from({ length: 100 }, (_, index) => ({ id: number * 100 + index }));
    const { zendesk, sent } = answeredBy(({ url }) => {
      const number = Number(new URL(url).searchParams.get('page') ?? 1);
      if (number > 10) return { status: 422, body: { error: 'invalid', description: 'Search Response Limits' } };
      const next_page = `https://acme.zendesk.com/api/v2/search.json?page=${number + 1}&per_page=100&query=x`;
      return { body: { results: page(number), next_page, count: 1_234 } };
    });
    let seen = 0;
    const reading = (async () => {
      for await (const _found of zendesk.search.list('x')) seen += 1;
    })();
    expect(await failureOf(reading)).toMatchObject({ code: 'search_limit', count: 1_234 });
    expect(seen).toBe(1_000);
    expect(sent).toHaveLength(10);
  });

  it('refuses a type that it cannot give, keywords that are no terms, and nothing at all', async () => {
    for (const [text, keywords] of [
      ['', {}],
      ['x', { created_between: [new Date()] }],
      ['x', { created_after: null }],
      ['x', { status: [] }],
    ] as [string, ListSearchKeywords][])
      expect(await failureOf(sentFor(text, keywords))).toMatchObject({ code: 'invalid_argument' });
  });
});
