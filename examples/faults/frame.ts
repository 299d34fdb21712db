import { isRecord } from '../crud/answers.ts';
import type { PageExchange } from './exchange.ts';

type Body = Record<string, unknown>;

/** Keys under which answers have a link to the next page. */
const LINKS = ['next_page', 'next_page_url', 'next_url', 'after_url'];

/** The parsed body of a page. */
export function bodyOf({ answer }: Pick<PageExchange, 'answer'>): unknown {
  return JSON.parse(answer.body) as unknown;
}

/** What is found under `a.b`; '' is the whole. */
export function valueAt(body: unknown, path: string): unknown {
  return namesIn(path).reduce((value, name) => (isRecord(value) ? value[name] : undefined), body);
}

/** A copy with another value under `a.b`. */
export function withValue(body: unknown, path: string, value: unknown): unknown {
  const [name, ...rest] = namesIn(path);
  if (name === undefined) return value;
  const own = isRecord(body) ? body : {};
  return { ...own, [name]: withValue(own[name], rest.join('.'), value) };
}

/** The records of a page and nothing beside them, not even the signal that ends the list. */
export function recordsAlone(page: PageExchange): unknown {
  return withValue(undefined, page.items, valueAt(bodyOf(page), page.items));
}

/** The page with its next links changed; undefined where it has none. */
export function withLinks(page: PageExchange, change: (link: URL) => string): unknown {
  const body = bodyOf(page);
  if (!isRecord(body)) return undefined;
  const changed = { ...changedIn(body, LINKS, change), ...inner(body, change) };
  return Object.keys(changed).length > 0 ? { ...body, ...changed } : undefined;
}

function inner({ links }: Body, change: (link: URL) => string): Body {
  const own = isRecord(links) ? changedIn(links, ['next'], change) : {};
  return Object.keys(own).length > 0 ? { links: { ...(links as Body), ...own } } : {};
}

function changedIn(body: Body, names: readonly string[], change: (link: URL) => string): Body {
  const own = names.filter((name) => typeof body[name] === 'string');
  return Object.fromEntries(own.map((name) => [name, change(new URL(String(body[name])))]));
}

/** The page as if the list went on with the page that was asked for; undefined where it has no envelope. */
export function leadingToItself(page: PageExchange): unknown {
  const body = bodyOf(page);
  if (!isRecord(body)) return undefined;
  const { meta, links, next_page, next_url, next_page_url, after_url, end_of_stream, has_more } = body;
  const link = `https://acme.zendesk.com${page.url}`;
  const known = { next_url, next_page_url, after_url };
  const names = Object.keys(known).filter((name) => Object.hasOwn(body, name));
  const isByCursor = isRecord(meta);
  return {
    ...body,
    ...Object.fromEntries(names.map((name) => [name, link])),
    ...(isByCursor && { meta: { ...meta, has_more: true }, links: { ...Object(links), next: link } }),
    ...((next_page !== undefined || (!isByCursor && names.length === 0)) && { next_page: link }),
    ...(end_of_stream !== undefined && { end_of_stream: false }),
    ...(has_more !== undefined && { has_more: true }),
  };
}

function namesIn(path: string): string[] {
  return path === '' ? [] : path.split('.');
}
