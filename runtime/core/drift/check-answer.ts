import { classOf } from '../model/compiled-schema.ts';
import { type Attributes, classBehind } from '../model/schema.ts';
import { listedIn } from '../operation/listed-in.ts';
import type { Answer, AnswerValue, ListOperation, Operation, RecordType } from '../operation/operation.ts';
import { valueAt } from '../operation/value-at.ts';
import { isObject } from '../request/rules.ts';
import type { ResponseInfo } from '../request/types.ts';
import { checkPlain, checkRecord } from './check-value.ts';
import { kindOf, type Note, shownName } from './finding.ts';

/** What an answer says of its list, whatever the list holds. */
const OF_PAGING: ReadonlySet<string> = new Set([
  ...['after_cursor', 'after_url', 'before_cursor', 'before_url', 'count', 'end_id', 'end_of_stream', 'end_time'],
  ...[
    'has_more',
    'links',
    'meta',
    'next_page',
    'next_page_url',
    'next_url',
    'page',
    'page_count',
    'page_size',
    'per_page',
  ],
  ...['prev_url', 'previous_page', 'sort_by', 'sort_order', 'total'],
]);

const nowhere = { object: undefined };

/** Compares an answer with what the specification says of its operation. */
export async function checkAnswer(
  operation: Operation,
  { data, response }: { data: unknown; response: ResponseInfo },
  note: Note,
): Promise<void> {
  checkHeaders(response.headers, note);
  const parts = partsOf(operation, data);
  if (!parts) return;
  for (const [key, type] of parts) checkPart(operation, key, type, data, note);
  if (!isObject(data) || parts.some(([key]) => key === '')) return;
  checkKeys(operation, parts, data, note);
  checkPaging(operation, data, note);
  await checkSideLoads(operation, data, note);
}

/** What an answer holds, each key with its type; '' for a body without an envelope. Undefined where nobody says. */
function partsOf(operation: Operation, data: unknown): [key: string, type: AnswerValue][] | undefined {
  const { answer } = operation;
  if (answer === 'none' || data === undefined) return undefined;
  if (isList(operation)) {
    const { items, model } = listedIn(operation, data);
    // What holds the records of such a list is described nowhere.
    return [[items, model && !operation.parts ? [model] : 'any[]']];
  }
  return answer && Object.entries(answer as Exclude<Answer, 'none'>).map(([key, type]) => [bareOr(key), type]);
}

function bareOr(key: string): string {
  return key === 'bare' ? '' : key;
}

function isList(operation: Operation): operation is ListOperation {
  return 'items' in operation;
}

function checkPart({ byKey }: Operation, key: string, type: AnswerValue, data: unknown, note: Note): void {
  const value = key === '' ? data : valueAt(data, key);
  const place = { ...nowhere, pointer: key };
  if (value === undefined) note({ kind: 'missing-key', ...place, expected: 'a key of the answer', got: 'nothing' });
  else if (typeof type === 'string') checkPlain(type, value, place, note);
  else if (!Array.isArray(type)) checkOne(type as RecordType, value, key, note);
  else for (const each of elementsOf(value, byKey)) checkOne((type as [RecordType])[0], each, `${key}[]`, note);
}

function elementsOf(value: unknown, byKey = false): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return byKey && isObject(value) ? Object.values(value) : [];
}

/** A call that finds nothing may answer null in place of its record. */
function checkOne(type: RecordType, value: unknown, pointer: string, note: Note): void {
  if (isObject(value)) checkRecord(classOf(type, value), value, pointer, note);
}

function checkKeys(operation: Operation, parts: [string, AnswerValue][], data: Attributes, note: Note): void {
  const loaded = Object.values(operation.include ?? {}).map(({ key }) => key);
  const known = new Set([...parts.map(([key]) => key.split('.')[0]), ...loaded]);
  for (const [key, value] of Object.entries(data)) {
    if (known.has(key) || OF_PAGING.has(key)) continue;
    note({ kind: 'unknown-key', ...nowhere, pointer: shownName(key), expected: 'no such key', got: kindOf(value) });
  }
}

function checkPaging(operation: Operation, data: Attributes, note: Note): void {
  // What loads references takes a list as it comes.
  if (!isList(operation) || operation.pagination.length > 0 || operation.id.startsWith('references.')) return;
  const { next_page: next, has_more: hasMore, end_of_stream: isEnd, meta } = data;
  const signs = { next_page: !!next, has_more: hasMore === true, end_of_stream: isEnd === false };
  const shown = Object.entries({ ...signs, meta: valueAt(meta, 'has_more') === true }).find(([, isThere]) => isThere);
  if (shown)
    note({ kind: 'undeclared-paging', ...nowhere, pointer: shown[0], expected: 'one page', got: 'more pages' });
}

async function checkSideLoads({ include = {} }: Operation, data: Attributes, note: Note): Promise<void> {
  for (const { key, to } of Object.values(include)) {
    const value = data[key];
    if (!to || !Array.isArray(value)) continue;
    const type = await classBehind(to);
    for (const each of value) checkOne(type, each, `${key}[]`, note);
  }
}

function checkHeaders(headers: ResponseInfo['headers'], note: Note): void {
  for (const pointer of ['sunset', 'deprecation']) {
    const value = headers[pointer];
    if (value) note({ kind: 'deprecated', ...nowhere, pointer, expected: 'no end', got: dateIn(value) });
  }
  const pointer = 'x-zendesk-api-warn';
  if (headers[pointer]) note({ kind: 'ignored-input', ...nowhere, pointer, expected: 'no warning', got: 'a warning' });
}

/** A header may say anything: it is told where it is a date, `Sun, 06 Nov 2026 08:49:37 GMT` or `@1793955000`. */
function dateIn(header: string): string {
  const [, seconds] = /^@(\d{1,11})$/.exec(header) ?? [];
  const time = seconds ? Number(seconds) * 1000 : Date.parse(header);
  return Number.isNaN(time) ? 'an end' : new Date(time).toISOString();
}
