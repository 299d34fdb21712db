import type { PublishedNotation } from '../load/notation.ts';
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
  const file = `published/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.json`;
  return present
    ? { file: present.document.path, value: present.value }
    : { file, value: { title: name, operations: {} } };
}

/** The list as the document has it now: what is there stays, for a person to take away; what is new comes last. */
export function publishedNow({ value }: PublishedList, operations: readonly OperationFacts[]): PublishedNotation {
  const byRequest = new Map(operations.map((facts) => [facts.request, facts]));
  const tags = new Set([...Object.keys(value.operations), ...operations.map(({ tag }) => tag)]);
  const idOf = (request: string, tag: string): string | null =>
    byRequest.get(request)?.operationId ?? value.operations[tag]?.[request] ?? null;
  const lists = [...tags].map((tag) => {
    const before = Object.keys(value.operations[tag] ?? {}).filter(
      (request) => (byRequest.get(request)?.tag ?? tag) === tag,
    );
    const now = operations.filter((facts) => facts.tag === tag).map(({ request }) => request);
    const requests = [...new Set([...before, ...now])];
    return [tag, Object.fromEntries(requests.map((request) => [request, idOf(request, tag)]))] as const;
  });
  const own = Object.fromEntries(lists.filter(([, list]) => Object.keys(list).length > 0));
  return { ...value, operations: own };
}

/** The text of a list: one operation a line. */
export function printPublished({ operations, ...rest }: PublishedNotation): string {
  const { left, undocumented, title } = rest;
  const tags = Object.entries(operations).map(([tag, list]) => `    ${JSON.stringify(tag)}: ${rows(list, '    ')}`);
  const parts = [
    `  "$schema": "../schema/published.schema.json"`,
    `  "title": ${JSON.stringify(title)}`,
    `  "operations": {\n${tags.join(',\n')}\n  }`,
    ...(left ? [`  "left": ${rows(left, '  ')}`] : []),
    ...(undocumented ? [`  "undocumented": ${rows(undocumented, '  ')}`] : []),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function rows(list: Readonly<Record<string, string | null>>, margin: string): string {
  const lines = Object.entries(list).map(
    ([key, value]) => `${margin}  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${margin}}`;
}
