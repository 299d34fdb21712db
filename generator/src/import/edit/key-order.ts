/** The order in which the keys of an attribute are written. */
export const attributeKeys = [
  ...['type', 'description', 'access', 'required', 'nullable', 'absent', 'values', 'open', 'references', 'accessor'],
  ...['inline', 'uploadedBy', 'update', 'together', 'discriminator', 'deprecated', 'example'],
];

/** The order in which the keys of an operation are written. */
export const operationKeys = [
  ...['operationId', 'request', 'summary', 'description', 'docs', 'allowedFor', 'path', 'query'],
  ...[
    'constants',
    'body',
    'accepts',
    'response',
    'pagination',
    'maxPageSize',
    'maxRecords',
    'cursorLifetime',
    'parts',
    'search',
    'sort',
    'include',
  ],
  ...[
    'retry',
    'neverRepeatedWith',
    'many',
    'bulk',
    'foundBy',
    'repeatableWith',
    'bucket',
    'rateLimit',
    'locale',
    'ifUnchanged',
    'cached',
    'partial',
  ],
  ...['purges', 'completeness', 'notes', 'examples', 'deprecated', 'behaviour'],
];

/** The keys that come after one in an order. */
export function keysAfter(order: readonly string[], key: string): readonly string[] {
  return order.slice(order.indexOf(key) + 1);
}
