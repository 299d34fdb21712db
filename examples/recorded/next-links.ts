import type { Interaction } from './recordings.ts';

/** Where the kinds of lists say how they go on. */
const LINKS: readonly ((body: Body) => unknown)[] = [
  ({ links }) => (links as { next?: unknown } | undefined)?.next,
  ({ next_page }) => next_page,
  ({ after_url }) => after_url,
  ({ next_page_url }) => next_page_url,
  ({ next_url }) => next_url,
];

type Body = Record<string, unknown>;

/** The link to the page after an answer, where it has one. */
function linkOf(response: Interaction['response']): string | undefined {
  const links = LINKS.map((link) => link((response.body ?? {}) as Body));
  return links.find((link) => typeof link === 'string') as string | undefined;
}

/** Whether an answer says that more follows: on the last page the link is often still set. */
export function saysMore({ response }: Interaction): boolean {
  const { meta, has_more, end_of_stream } = (response.body ?? {}) as { meta?: { has_more?: unknown } } & Body;
  const isLast = meta?.has_more === false || has_more === false || end_of_stream === true;
  return !isLast && linkOf(response) !== undefined;
}

/** Whether one interaction asks for the page that another one's answer leads to. */
export function isFollowed(before: Interaction, { request }: Interaction): boolean {
  if (plain(before.request.path) !== plain(request.path)) return false;
  const link = linkOf(before.response);
  // A list without links goes on behind the last id, or by a cursor beside the records.
  if (link === undefined) return request.query.some(([name]) => /since_id|cursor|page\[after\]/.test(name));
  return sorted([...new URLSearchParams(link.slice(link.indexOf('?') + 1))]) === sorted(request.query);
}

function plain(path: string): string {
  return path.replace(/\.json$/, '');
}

function sorted(query: [string, string][]): string {
  return query
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}
