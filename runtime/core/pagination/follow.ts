import type { Attributes } from '../model/schema.ts';
import { cursor } from './cursor.ts';
import { offset } from './offset.ts';
import { type Continuation, textOf } from './strategy.ts';

/** What an answer says about the page after it, whatever was asked for; undefined where it says nothing. */
export function continuationOf(body: Attributes, query: Attributes): Continuation | undefined {
  return (
    cursor.next(body, query) ??
    flagged(body, 'end_of_stream', false) ??
    flagged(body, 'has_more', true) ??
    offset.next(body, query)
  );
}

/** A flag beside the records decides; the link is often still set when it says that this was the last page. */
function flagged(body: Attributes, flag: string, more: boolean): Continuation | undefined {
  if (typeof body[flag] !== 'boolean') return undefined;
  const url = textOf(body.after_url) ?? textOf(body.next_page_url) ?? textOf(body.next_page);
  return { hasMore: body[flag] === more, cursor: textOf(body.after_cursor) ?? null, ...(url && { next: { url } }) };
}
