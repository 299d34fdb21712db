import type { Attributes } from '../types.ts';
import { type Listing, type Page, pageUrl } from './page.ts';

/** The Help Center leaves a link out where there is no page, and links to the first one. */
export function helpCenterPage({ records, frame }: Page, listing: Listing): Page {
  const { meta, links } = frame as { meta: Attributes; links: Attributes };
  const isFirst = !listing.query.has('page[after]') && !listing.query.has('page[before]');
  const next = meta.has_more ? { next: links.next } : {};
  const prev = isFirst ? {} : { prev: links.prev };
  return { records, frame: { meta, links: { first: pageUrl(listing, {}), ...next, ...prev } } };
}

/** Webhooks and Guide say nothing but that there is no more, where there is one page. */
export function linksOptionalPage(page: Page): Page {
  const { has_more } = page.frame.meta as Attributes;
  return has_more ? page : { records: page.records, frame: { meta: { has_more } } };
}

/** The request of such a list in the words of the others: its cursors have names of their own, and it takes no size. */
export function inPlainWords(listing: Listing): Listing {
  const query = new URLSearchParams();
  for (const way of ['after', 'before']) {
    const cursor = listing.query.get(`${way}_cursor`);
    if (cursor) query.set(`page[${way}]`, cursor);
  }
  return { ...listing, query };
}

/** Approval requests hand out cursors, but no links. */
export function plainCursorPage({ records, frame }: Page): Page {
  return { records, frame: { ...frame, links: { prev: null, next: null } } };
}
