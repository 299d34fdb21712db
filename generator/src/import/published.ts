import { isRequest, keyOf } from '../coverage/request.ts';
import type { PublishedNotation, RequestsByTag } from '../load/notation.ts';
import type { Located, Specification } from '../validate/specification.ts';
import type { OperationFacts } from './document/operation-facts.ts';

/** The list of a document's operations, with the path of its file. */
export interface PublishedList {
  readonly file: string;
  readonly value: PublishedNotation;
}

/** The list of a document: the one of its title, without what all titles have in common; a new one where there is none. */
export function publishedListOf(title: string, { published }: Specification): PublishedList {
  const name = title.replace(/ API$/, '');
  const present: Located<PublishedNotation> | undefined = published.find(({ value }) => value.title === name);
  const file = `published/${stemOf(name)}.json`;
  return present
    ? { file: present.document.path, value: present.value }
    : { file, value: { title: name, operations: {} } };
}

function stemOf(name: string): string {
  return (name.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
}

/** The list as the document has it now: what is gone stays, for a person to take away; what is new comes last. */
export function publishedNow({ value }: PublishedList, operations: readonly OperationFacts[]): PublishedNotation {
  const { beyond, ...rest } = value;
  const requests = operations.filter(({ request }) => isRequest(request));
  const now = new Map(requests.map((facts) => [keyOf(facts.request), facts]));
  const stays = rowsIn(value.operations).map((row) => rowNow(now.get(keyOf(row.request)), row));
  const known = new Set(stays.map(({ request }) => keyOf(request)));
  const added = [...now].filter(([key]) => !known.has(key)).map(([, facts]) => rowOf(facts));
  const outside = rowsIn(beyond ?? {}).filter(({ request }) => !now.has(keyOf(request)));
  const parts = { operations: byTag([...stays, ...added]), ...(outside.length > 0 && { beyond: byTag(outside) }) };
  return { ...rest, ...parts };
}

interface Row {
  readonly tag: string;
  readonly request: string;
  readonly id: string | null;
}

function rowOf({ tag, request, operationId }: OperationFacts): Row {
  return { tag, request, id: operationId };
}

function rowNow(facts: OperationFacts | undefined, before: Row): Row {
  return facts ? { ...rowOf(facts), id: facts.operationId ?? before.id } : before;
}

function rowsIn(lists: RequestsByTag): Row[] {
  return Object.entries(lists).flatMap(([tag, list]) =>
    Object.entries(list).map(([request, id]) => ({ tag, request, id })),
  );
}

function byTag(all: readonly Row[]): RequestsByTag {
  const lists = new Map<string, [string, string | null][]>();
  for (const { tag, request, id } of all) lists.set(tag, [...(lists.get(tag) ?? []), [request, id]]);
  return Object.fromEntries([...lists].map(([tag, list]) => [tag, Object.fromEntries(list)]));
}

/** The text of a list: one operation a line. */
export function printPublished({ title, operations, beyond, left, undocumented, differs }: PublishedNotation): string {
  const parts = [
    `  "$schema": "../schema/published.schema.json"`,
    `  "title": ${JSON.stringify(title)}`,
    `  "operations": ${printByTag(operations)}`,
    ...(beyond ? [`  "beyond": ${printByTag(beyond)}`] : []),
    ...(left ? [`  "left": ${printLines(left, '  ')}`] : []),
    ...(undocumented ? [`  "undocumented": ${printLines(undocumented, '  ')}`] : []),
    ...(differs ? [`  "differs": ${printLines(differs, '  ')}`] : []),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function printByTag(lists: RequestsByTag): string {
  const tags = Object.entries(lists).map(([tag, list]) => `    ${JSON.stringify(tag)}: ${printLines(list, '    ')}`);
  return tags.length === 0 ? '{}' : `{\n${tags.join(',\n')}\n  }`;
}

function printLines(list: Readonly<Record<string, string | null>>, margin: string): string {
  const lines = Object.entries(list).map(
    ([key, value]) => `${margin}  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${margin}}`;
}
