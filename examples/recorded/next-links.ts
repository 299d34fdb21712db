import type { Interaction } from './recordings.ts';

/** Where the kinds of lists say how they go on. */
const LINKS: readonly ((body: Record<string, unknown>) => unknown)[] = [
  ({ links }) => (links as { next?: unknown } | undefined)?.next,
  ({ next_page }) => next_page,
  ({ after_url }) => after_url,
  ({ next_page_url }) => next_page_url,
  ({ next_url }) => next_url,
];

/** Whether one interaction asks for the page that another one's answer leads to. */
export function isFollowed({ request, response }: Interaction, next: Interaction): boolean {
  if (plain(request.path) !== plain(next.request.path)) return false;
  const links = LINKS.map((link) => link((response.body ?? {}) as Record<string, unknown>));
  const link = links.find((one) => typeof one === 'string') as string | undefined;
  // A list without links goes on behind the last id, or by a cursor beside the records.
  if (link === undefined) return next.request.query.some(([name]) => /since_id|cursor|page\[after\]/.test(name));
  return sorted([...new URLSearchParams(link.slice(link.indexOf('?') + 1))]) === sorted(next.request.query);
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
