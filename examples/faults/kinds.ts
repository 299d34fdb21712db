import { type Answer, type PageExchange, type Spoiled, withBody } from './exchange.ts';
import { bodyOf, leadingToItself, recordsAlone, valueAt, withLinks, withValue } from './frame.ts';

/** One way in which an answer goes wrong. */
export interface FaultKind {
  /** What a client that reads must make of it: ask again, break the list off, or take it as it is. */
  readonly outcome: 'repeated' | 'refused' | 'taken';
  /** What is sent; undefined where it can't go wrong so. */
  readonly spoil: (page: PageExchange) => Spoiled | undefined;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const PAGE = '<!DOCTYPE html><html><head><title>Bad gateway</title></head><body>Try later.</body></html>';

/** Everything that goes wrong between a client and Zendesk while a list is read. */
export const kinds = {
  'connection reset': repeated(({ answer }) => ({ ...answer, ending: 'reset' })),
  'cut body': repeated(({ answer }) => ({ ...answer, ending: 'cut' })),
  'slow body': repeated(({ answer }) => ({ ...answer, ending: 'trickle' })),
  'cut JSON': repeated(({ answer }) => withBody(answer, answer.body.slice(0, -1 - answer.body.length / 3))),
  'HTML 200': repeated(() => html(200)),
  'HTML 502': repeated(() => html(502)),
  '429 with seconds': repeated(() => refused(429, { 'retry-after': '3' })),
  '429 with a date': repeated(({ now }) => refused(429, { 'retry-after': new Date(now + 4000).toUTCString() })),
  '429 without a time': repeated(() => refused(429, {})),
  '503': repeated(() => refused(503, { 'retry-after': '1' })),
  'wrong envelope': repeated(({ answer }) => withBody(answer, { something: { else: [] } })),
  'text called JSON': repeated(() => ({ status: 200, headers: JSON_TYPE, body: 'OK' })),
  'empty body': repeated(({ answer }) => withBody(answer, '')),
  null: repeated(({ answer }) => withBody(answer, 'null')),
  // A list without an envelope may well be empty.
  'empty array': repeated(({ answer, items }) => (items === '' ? undefined : withBody(answer, '[]'))),
  'records that are no list': repeated((page) => withRecords(page, 'none')),
  'records that are null': repeated((page) => withRecords(page, null)),
  'missing end': stopped((page) => (isAlone(page) ? undefined : withBody(page.answer, recordsAlone(page)))),
  'duplicate page': stopped(({ previous }) => previous),
  'looping cursor': stopped((page) => (page.first ? withFrameOf(page, page.first) : undefined)),
  'link to the same page': stopped((page) => replaced(page.answer, leadingToItself(page))),
  'link to another host': taken((page) => linked(page, (link) => `https://evil.example${link.pathname}${link.search}`)),
  'link with a port': taken((page) =>
    linked(page, (link) => `https://acme.zendesk.com:443${link.pathname}${link.search}`),
  ),
  'link with a user': taken((page) => linked(page, (link) => `https://a:b@evil.example${link.pathname}${link.search}`)),
  'JSON called HTML': taken(({ answer }) => ({ ...answer, headers: { 'content-type': 'text/html' } })),
  'link to another list': stopped((page) => linked(page, (link) => `${link.origin}/api/v2/others${link.search}`)),
} as const satisfies Readonly<Record<string, FaultKind>>;

/** Name of a kind. */
export type KindName = keyof typeof kinds;

/** The names of the kinds with an outcome. */
export function kindsThatAre(outcome: FaultKind['outcome']): KindName[] {
  return (Object.keys(kinds) as KindName[]).filter((name) => kinds[name].outcome === outcome);
}

function repeated(spoil: FaultKind['spoil']): FaultKind {
  return { outcome: 'repeated', spoil };
}

function stopped(spoil: FaultKind['spoil']): FaultKind {
  return { outcome: 'refused', spoil };
}

function taken(spoil: FaultKind['spoil']): FaultKind {
  return { outcome: 'taken', spoil };
}

function html(status: number): Spoiled {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: PAGE };
}

function refused(status: number, headers: Answer['headers']): Spoiled {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: '{"error":"unavailable"}' };
}

function replaced(answer: Answer, body: unknown): Spoiled | undefined {
  return body === undefined ? undefined : withBody(answer, body);
}

function withRecords(page: PageExchange, value: unknown): Spoiled {
  return withBody(page.answer, withValue(bodyOf(page), page.items, value));
}

/** The records of a page with all that another page says beside its own. */
function withFrameOf(page: PageExchange, other: Answer): Spoiled {
  const records = valueAt(bodyOf(page), page.items);
  return withBody(page.answer, withValue(bodyOf({ answer: other }), page.items, records));
}

function linked(page: PageExchange, change: (link: URL) => string): Spoiled | undefined {
  return replaced(page.answer, withLinks(page, change));
}

/** There is nothing beside the records. */
function isAlone(page: PageExchange): boolean {
  return JSON.stringify(bodyOf(page)) === JSON.stringify(recordsAlone(page));
}
