import type { Attributes } from '../model/schema.ts';
import { cursor } from './cursor.ts';
import { offset } from './offset.ts';
import { type AskedPage, type Continuation, type PageStrategy, queryOf, textOf } from './strategy.ts';

/**
 * What an answer says about the page after it; undefined where it says nothing. The way that was asked for comes
 * first, but the answer decides what it is.
 */
export function continuationOf(
  body: Attributes,
  asked: AskedPage,
  strategy: PageStrategy = cursor,
): Continuation | undefined {
  return (
    // Answers of many kinds have a `next_page`, so that it counts last even where it was asked for.
    (strategy === offset ? undefined : strategy.next(body, asked)) ??
    cursor.next(body, asked) ??
    flagged(body, 'end_of_stream', false) ??
    flagged(body, 'has_more', true) ??
    offset.next(body, asked)
  );
}

/** A flag beside the records decides; the link is often still set when it says that this was the last page. */
function flagged(body: Attributes, flag: string, more: boolean): Continuation | undefined {
  if (typeof body[flag] !== 'boolean') return undefined;
  const url = textOf(body.after_url) ?? textOf(body.next_page_url) ?? textOf(body.next_page);
  return {
    hasMore: body[flag] === more,
    cursor: queryOf(url) ?? textOf(body.after_cursor) ?? null,
    ...(url && { next: { url } }),
  };
}
