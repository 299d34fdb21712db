import { named } from '../behaviours/named.ts';
import { entriesOf } from '../catalogue/record-type.ts';
import type { Call } from '../contract.ts';
import { invalidPagination } from '../http/failure.ts';
import type { Attributes } from '../types.ts';
import { behaviourOf } from '../world.ts';
import { auditPage } from './audit-cursor.ts';
import { cursorPage, cursorPageNumber } from './cursor.ts';
import { helpCenterPage, inPlainWords, linksOptionalPage, plainCursorPage } from './cursor-dialects.ts';
import { changesOf, chatExportPage, exportCursorPage, exportedOf, routingPage, timePage } from './incremental.ts';
import { chatPage, dashboardPage, engagementsPage, sinceIdPage } from './linked.ts';
import { offsetPage } from './offset.ts';
import type { Listing, Page } from './page.ts';
import { compareBy, defaultKeys, type SortKey, sortKeys } from './sort.ts';

/** Sorts and pages the records of a list as the request asks. Without `page[size]` that is offset paging. */
export function paginate(call: Call, records: readonly Attributes[]): Page {
  if (!isPaged(call)) return { records: inOrder(call, records, orderOf(call)), frame: {} };
  const exported = EXPORTS[call.operation.table.pagination?.[0] ?? ''];
  if (exported) return exportPage(call, exported(listingOf(call, changesOf(call, records))));
  const linked = isAuditCursor(call) ? auditPage : LINKED[call.operation.table.pagination?.[0] ?? ''];
  if (linked) return linked(listingOf(call, inOrder(call, records, orderOf(call))));
  return isCursor(call) ? cursorList(call, records) : offsetList(call, records);
}

function exportPage(call: Call, page: Page): Page {
  return { ...page, records: exportedOf(call, page.records) };
}

/** Flavours of incremental exports, which are in the order of changes. */
const EXPORTS: Readonly<Record<string, (listing: Listing) => Page>> = {
  incrementalTime: timePage,
  incrementalCursor: exportCursorPage,
  chatIncremental: chatExportPage,
  routingCursor: routingPage,
};

/** Flavours with links and numbers of their own. */
const LINKED: Readonly<Record<string, (listing: Listing) => Page>> = {
  revisionCursor: auditPage,
  engagements: engagementsPage,
  sinceId: sinceIdPage,
  chat: chatPage,
  dashboard: dashboardPage,
};

/** Flavours whose largest page is 1,000 where the row says nothing else. */
const LARGE: ReadonlySet<string> = new Set([...Object.keys(EXPORTS), 'revisionCursor', 'searchExport']);

/** The older flavour of a list of audits, unless `page[…]` asks for the newer one. */
function isAuditCursor({ query, operation }: Call): boolean {
  const asksForCursor = [...query.keys()].some((key) => key.startsWith('page['));
  return !asksForCursor && operation.table.pagination?.includes('auditCursor') === true;
}

function isPaged({ operation }: Call): boolean {
  return (operation.table.pagination?.length ?? 0) > 0;
}

/** Flavours of cursor paging whose name does not begin so. */
const BY_CURSOR: ReadonlySet<string> = new Set(['searchExport', 'plainCursor']);

/** `page[…]` asks for cursor paging; so does saying nothing where there is no other. */
function isCursor({ query, operation }: Call): boolean {
  const flavours = operation.table.pagination ?? [];
  const asksForCursor = [...query.keys()].some((key) => key.startsWith('page['));
  const hasCursor = flavours.some((flavour) => flavour.startsWith('cursor') || BY_CURSOR.has(flavour));
  if (asksForCursor && !hasCursor) throw invalidPagination('InvalidPaginationParameter', 'page must be an integer');
  return asksForCursor || (hasCursor && !flavours.includes('offset') && !query.has('page'));
}

/** `sort_by` is silently ignored here, as Zendesk does. */
function cursorList(call: Call, records: readonly Attributes[]): Page {
  const keys = cursorOrder(call);
  const asked = listingOf(call, inOrder(call, records, keys));
  const listing = call.operation.table.pagination?.includes('plainCursor') ? inPlainWords(asked) : asked;
  const page = cursorPage(listing, keys);
  const dialect = call.operation.table.pagination?.map((flavour) => DIALECTS[flavour]).find((one) => one !== undefined);
  return dialect ? dialect(page, listing) : page;
}

/** Parts of the API that say the same in other words. */
const DIALECTS: Readonly<Record<string, (page: Page, listing: Listing) => Page>> = {
  cursorHelpCenter: helpCenterPage,
  cursorLinksOptional: linksOptionalPage,
  plainCursor: plainCursorPage,
};

function cursorOrder(call: Call): SortKey[] {
  const { type, table } = call.operation;
  const sort = call.query.get('sort');
  if (!sort || !type) return orderOf(call);
  const name = sort.replace(/^-/, '');
  const allowed = table.sort?.cursor?.map((key) => key.replace(/^-/, '')) ?? [...type.attributes.keys()];
  if (!allowed.includes(name)) throw invalidPagination('InvalidPaginationParameter', `sort is not valid: ${name}`);
  return sortKeys(sort.replace(name, sortName(call, name)), type);
}

function sortName({ world, operation: { type } }: Call, name: string): string {
  return (type && behaviourOf(world, type).sortNames?.[name]) ?? name;
}

function offsetList(call: Call, records: readonly Attributes[]): Page {
  const { maxRecords } = call.operation.table;
  const sorted = isMixed(call) ? records : inOrder(call, records, offsetOrder(call));
  return offsetPage(listingOf(call, sorted), maxRecords);
}

/** Records of many types have no attributes in common to sort by: who selects them does that. */
function isMixed({ operation }: Call): boolean {
  return entriesOf(operation.table.answer).some(([, type]) => type === 'any[]');
}

/** `sort_by=requester` sorts by the attribute or its id; what is unknown changes nothing. */
function offsetOrder(call: Call): SortKey[] {
  const { type } = call.operation;
  const sortBy = sortName(call, call.query.get('sort_by')?.replace(/\..*/, '') ?? '');
  const attribute = [sortBy, `${sortBy}_id`].find((name) => name && type?.attributes.has(name));
  const isDescending = call.query.get('sort_order') === 'desc';
  if (!attribute || !type) return isDescending ? orderOf(call).map((key) => ({ ...key, isDescending })) : orderOf(call);
  return sortKeys(isDescending ? `-${attribute}` : attribute, type);
}

function orderOf({ world, operation: { type } }: Call): SortKey[] {
  return type ? defaultKeys(behaviourOf(world, type).order ?? [], type) : [];
}

/** Records that a named behaviour selects keep its order, unless the caller asks for one. */
function inOrder(call: Call, records: readonly Attributes[], keys: readonly SortKey[]): readonly Attributes[] {
  const isChosen = named(call.world.behaviours.selections, call.operation) !== undefined;
  const isAsked = ['sort', 'sort_by', 'sort_order'].some((name) => call.query.has(name));
  return isChosen && !isAsked && !isCursor(call) ? records : [...records].sort(compareBy(keys));
}

function listingOf(call: Call, records: readonly Attributes[]): Listing {
  const { world, query, path, operation } = call;
  const largest = LARGE.has(operation.table.pagination?.[0] ?? '') ? 1000 : 100;
  return { records, query, url: world.origin + path, maxPageSize: operation.table.maxPageSize ?? largest };
}

/** Which page a request asks for, counted from 1, whatever the flavour. */
export function requestedPage(query: URLSearchParams): number {
  const page = Number(query.get('page') ?? cursorPageNumber(query));
  return Number.isInteger(page) ? page : 1;
}
