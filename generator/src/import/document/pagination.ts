/** How a list is paged, as the prose of a document says or its parameters show; empty where neither does. */
export function paginationIn(description: string, query: readonly string[]): ('cursor' | 'offset')[] {
  const says = (word: string): boolean => new RegExp(`^ *[*-] +${word} pagination`, 'im').test(description);
  const has = (...names: string[]): boolean => names.some((name) => query.includes(name));
  const flavours = {
    cursor: says('cursor') || has('page[size]', 'page[after]'),
    offset: says('offset') || has('per_page'),
  };
  return (['cursor', 'offset'] as const).filter((flavour) => flavours[flavour]);
}

const pagingParameters = new Set([
  ...['page', 'per_page', 'page[size]', 'page[after]', 'page[before]', 'page[number]'],
  ...['include_boundary_indicators', 'include_item_cursors'],
]);

/** Whether a parameter of a query belongs to paging. */
export function isPagingParameter(name: string): boolean {
  return pagingParameters.has(name);
}

const pagingKeys = new Set([
  ...['count', 'next_page', 'previous_page', 'meta', 'links', 'page', 'per_page', 'page_count', 'has_more'],
  ...['after_cursor', 'after_url', 'before_cursor', 'before_url', 'end_of_stream', 'end_time', 'sort_by', 'sort_order'],
]);

/** Whether a key of an answer belongs to paging. */
export function isPagingKey(name: string): boolean {
  return pagingKeys.has(name);
}
