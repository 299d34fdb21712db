import { knownPathsOf } from '../naming/known-paths.ts';
import { type NameBook, nameBookOf, requestShapeOf } from '../naming/name-book.ts';
import { type CallName, type NameContext, nameOf } from '../naming/name-rule.ts';
import { clientPath, operationsOf, type Specification } from './specification.ts';

/** An operation with the name that it has and the one that the rule gives. */
export interface NamedOperation {
  readonly operation: ReturnType<typeof operationsOf> extends Iterable<infer T> ? T : never;
  readonly call: string;
  /** Its request as far as it matters: `GET /api/v2/tickets/{}`. */
  readonly shape: string;
  /** The client path that follows from the rule, with other beginnings of paths if they are given. */
  ruled(beginnings?: NameContext['beginnings']): string;
}

/** All operations of a specification with their names, and the book of exceptions. */
export function namedOperationsOf(specification: Specification): {
  operations: readonly NamedOperation[];
  book: NameBook;
} {
  const all = [...operationsOf(specification)];
  const paths = knownPathsOf(all.map(({ operation }) => operation.request));
  const book = nameBookOf(specification.names?.value);
  const apis = new Map(specification.apis.map(({ document, value }) => [document.api, value]));
  const operations = all.map((one) => {
    const { prefix = '/', accessor = null } = apis.get(one.document.api) ?? {};
    const nameable = { ...one.operation, api: { prefix, accessor } };
    const path = clientPath({ document: one.document, value: one.resource }, specification.accessors);
    const ruled = (beginnings = book.beginnings): string => callOf(nameOf(nameable, { paths, beginnings }));
    return { operation: one, call: `${path}.${one.name}`, shape: requestShapeOf(one.operation.request), ruled };
  });
  return { operations, book };
}

/** Both parts of a name in one: `tickets.comments.list`. */
export function callOf({ resource, operation }: CallName): string {
  return resource === '' ? operation : `${resource}.${operation}`;
}
