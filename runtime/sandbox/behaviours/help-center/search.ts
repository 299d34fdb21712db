import type { Call, RecordBehaviour, Selection } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';

import { categoryOf } from './articles.ts';

/** Results of the search over everything have no id: their address tells them apart. */
export const unifiedSearchResult: RecordBehaviour = { order: ['url'] };

/** Searches for articles and posts: all words must be there. Without anything to look for nothing is found. */
export const searchSelections: Readonly<Record<string, Selection>> = {
  ArticleSearch: (call) => findArticles(call, ['query', 'category', 'section', 'label_names']),
  EmbeddableArticleSearch: (call) => findArticles(call, ['query']),
  CommunityPostSearch: (call) => findPosts(call),
  UnifiedSearch: (call) => findAll(call),
  SearchServiceCatalogItems: ({ world, query }) =>
    recordsOf(world, 'ServiceCatalogItem').filter((one) => hasWords(query.get('query'), [one.name, one.description])),
};

function findArticles(call: Call, subjects: readonly string[]): Attributes[] {
  const { world, query } = call;
  if (!subjects.some((name) => query.has(name))) return [];
  const tests: ((record: Attributes) => boolean)[] = [
    ({ title, body, label_names }) => hasWords(query.get('query'), [title, body, label_names]),
    (one) => isAmong(query.get('category'), [categoryOf(world, one)]),
    ({ section_id }) => isAmong(query.get('section'), [section_id]),
    ({ label_names }) => isAmong(query.get('label_names'), [label_names].flat()),
    ({ locale }) => isAmong(query.get('locale'), [locale]),
    (one) => isWithin(query, one),
    ({ draft }) => draft !== true,
  ];
  return recordsOf(world, 'Article')
    .filter((one) => tests.every((test) => test(one)))
    .map((one) => ({ ...one, result_type: 'article', snippet: snippetOf(one.body) }));
}

function findPosts({ world, query }: Call): Attributes[] {
  return recordsOf(world, 'Post').filter(
    (one) =>
      hasWords(query.get('query'), [one.title, one.details]) &&
      isAmong(query.get('topic'), [one.topic_id]) &&
      isWithin(query, one),
  );
}

function findAll({ world, query }: Call): Attributes[] {
  const types = query.get('filter[content_types]');
  const articles = recordsOf(world, 'Article').filter(
    (one) =>
      isAmong(types, ['ARTICLE']) &&
      isAmong(query.get('filter[locales]'), [one.locale]) &&
      isAmong(query.get('filter[section_ids]'), [one.section_id]) &&
      isAmong(query.get('filter[category_ids]'), [categoryOf(world, one)]) &&
      hasWords(query.get('query'), [one.title, one.body]),
  );
  const posts = recordsOf(world, 'Post').filter(
    (one) =>
      isAmong(types, ['POST']) &&
      isAmong(query.get('filter[topic_ids]'), [one.topic_id]) &&
      hasWords(query.get('query'), [one.title, one.details]),
  );
  return [...articles.map((one) => resultOf('ARTICLE', one)), ...posts.map((one) => resultOf('POST', one))];
}

function resultOf(type: string, { title, html_url, updated_at }: Attributes): Attributes {
  return { type, title, url: html_url, updated_at };
}

function hasWords(words: string | null, texts: readonly unknown[]): boolean {
  const text = texts.flat().join(' ').toLowerCase();
  return (words ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word.replaceAll('"', '')));
}

/** A parameter that is not there leaves everything in. */
function isAmong(wanted: string | null, values: readonly unknown[]): boolean {
  if (wanted === null) return true;
  const all = wanted.split(',');
  return values.some((value) => all.includes(String(value)));
}

/** `created_after`, `created_before`, `created_at` and the same of the update, by days. */
function isWithin(query: URLSearchParams, record: Attributes): boolean {
  return ['created', 'updated'].every((name) => {
    const day = String(record[`${name}_at`]).slice(0, 10);
    const [after, before, at] = ['after', 'before', 'at'].map((end) => query.get(`${name}_${end}`));
    return (!after || day > after) && (!before || day < before) && (!at || day === at);
  });
}

function snippetOf(body: unknown): string {
  return String(body ?? '')
    .replace(/<[^>]*>/g, '')
    .slice(0, 100);
}
