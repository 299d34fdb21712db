import { type Paginator, Zendesk } from 'zents';
import type { Attributes } from '../crud/answers.ts';
import { fill, type Listing, pagedLists, queryOf } from '../crud/lists.ts';
import { unsized } from '../requests/queries.ts';
import { methodOf } from '../requests/send.ts';
import { allOperations, type Operation } from '../requests/specification.ts';
import type { Bench } from './bench.ts';
import type { Answer } from './exchange.ts';
import { Subject } from './subject.ts';

/** Asks nobody. */
const silent = new Zendesk({
  origin: 'http://127.0.0.1:9',
  auth: null,
  maxRetries: 0,
  logLevel: 'silent',
  transport: { send: () => Promise.reject(new Error('No request is meant to be sent.')), close: async () => {} },
});

/** Lists that the sandbox doesn't show, and why. */
const absent: Readonly<Record<string, string>> = {
  'channels.twitter.tickets.statuses.list': 'No ticket of the sandbox came from Twitter.',
};

/** Lists that come on one page: the API has no way to page them. */
export const wholeLists: readonly Operation[] = allOperations.filter(
  (one) => !(one.row.id in absent) && isWholeList(one),
);

/** Every operation that gives a list. */
export const allLists: readonly Operation[] = [...pagedLists, ...wholeLists];

function isWholeList({ notation, row }: Operation): boolean {
  const [type] = typeof notation.response === 'string' ? [] : Object.values(notation.response);
  if (notation.pagination || row.method !== 'GET' || !String(JSON.stringify(type)).includes('[]')) return false;
  return isPaginator(methodOf(silent, { row })(...(row.path.match(/\{(?!locale)/g) ?? []).map(() => 1)));
}

/** A call goes out at once; nobody waits for it. */
function isPaginator(made: unknown): made is Paginator<unknown> {
  if (made instanceof Promise) made.catch(() => {});
  return typeof (made as Partial<Paginator<unknown>>).pages === 'function';
}

/** Fills a list, and takes it in as many ways as it can be asked for, in three pages where it has three records. */
export async function subjectsOf(bench: Bench, operation: Operation): Promise<Subject[]> {
  const { account } = bench;
  account.reset();
  const listing: Listing = { account, operation, above: {} };
  await fill(listing);
  if (operation.notation.pagination?.includes('plainCursor')) grow(listing);
  // Asking for its query may add to what the list shows.
  const query = queryOf(account, operation);
  const whole = new Subject(listing, query);
  await survey(bench, whole, `${whole.id}:whole`);
  const size = Math.max(1, Math.ceil(whole.records.length / 3));
  const subjects = pagingsOf(operation, size).map((paging) => new Subject(listing, { ...query, ...paging }));
  for (const [index, subject] of subjects.entries()) await survey(bench, subject, `${subject.id}:${index}`);
  for (const subject of subjects) expectSame(subject, whole);
  return subjects;
}

async function survey(bench: Bench, subject: Subject, scope: string): Promise<void> {
  subject.scope = scope;
  const [, client] = bench.clients;
  await subject.survey({ client, scope }, () => bench.answered as Answer);
  // What follows a place is answered while the list is as it is.
  for (const { from } of subject.pages) if (from) await subject.open({ client, scope, from }).toArray();
}

function expectSame({ id, records }: Subject, { records: whole }: Subject): void {
  if ([...records].sort().join() === [...whole].sort().join()) return;
  throw new Error(`${id}: pages of another size hold ${records.length} records, not the same ${whole.length}.`);
}

/** The queries that ask for small pages: in the list's own way and, where it has two, by their numbers. */
function pagingsOf({ notation: { pagination = [] } }: Operation, size: number): Attributes[] {
  const [first = '', second] = pagination;
  if (pagination.length === 0 || unsized.has(first)) return [{}];
  return [{ pageSize: size }, ...(second === 'offset' ? [{ page: 1, per_page: size }] : [])];
}

/** Pages whose size nobody can state hold a hundred records. */
function grow({ account: { sandbox }, operation, above }: Listing): void {
  const object = operation.notation.response as Record<string, string>;
  const name = String(Object.values(object)[0]).replace('[]', '');
  const { id: _, ...like } = sandbox.records(name).at(-1) ?? {};
  sandbox.insert(
    name,
    Array.from({ length: 210 }, () => ({ ...above, ...like })),
  );
}
