import type { Operation } from '../catalogue/operation.ts';

/** An operation, and what its path parameters are in one request. */
export interface Match {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What tells the forms of one path apart. */
export interface Asked {
  readonly query: URLSearchParams;
  /** The body is a file, not JSON. */
  readonly isFile: boolean;
}

/** Finds the operation of a request by its method and path, and by the rest of it where a path has several forms. */
export type Router = (method: string, path: string, asked: Asked) => Match | undefined;

interface Route {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** Routes of all operations. Literal segments win over parameters: `/users/me` is no id. */
export function createRouter(operations: readonly Operation[]): Router {
  const routes = new Map<string, Route[]>();
  for (const { operation, segments } of operations.flatMap(routesOf)) {
    const key = keyOf(operation.method, segments.length);
    routes.set(key, [...(routes.get(key) ?? []), { operation, segments }]);
  }
  for (const group of routes.values()) group.sort((a, b) => compareLiterals(a.segments, b.segments));
  return (method, path, asked) => {
    const segments = withoutSuffix(path).split('/');
    const found = routes.get(keyOf(method, segments.length))?.filter((route) => isMatch(route, segments)) ?? [];
    const route = bestOf(found, asked);
    return route && { operation: route.operation, parameters: parametersOf(route, segments) };
  };
}

/** One path may have several forms: the one whose parameters are there is meant, be it by ids or by a file. */
function bestOf(routes: readonly Route[], asked: Asked): Route | undefined {
  const [first] = routes;
  const alternatives = routes.filter(({ operation }) => operation.path === first?.operation.path);
  const complete = alternatives.filter((route) => requiredOf(route).every((name) => asked.query.has(name)));
  const wanted = complete.length > 0 ? complete : alternatives;
  return wanted.toSorted((a, b) => fit(b, asked) - fit(a, asked))[0];
}

/** How many of its marks a request has, and how many it lacks. */
function fit(route: Route, { query, isFile }: Asked): number {
  const { table } = route.operation;
  const hasIds = query.has('ids') || query.has('external_ids');
  const isFileForm = ['$raw', '$multipart'].some((form) => form in (table.body ?? {}));
  return requiredOf(route).length + Number(takesIds(route.operation) === hasIds) + Number(isFileForm === isFile);
}

function requiredOf({ operation }: Route): string[] {
  const query = Object.entries(operation.table.query ?? {});
  return query.filter(([, row]) => typeof row === 'object' && row.required).map(([name]) => name);
}

function takesIds({ kind, table }: Operation): boolean {
  return kind === 'getMany' || table.bulk?.form === 'same';
}

function routesOf(operation: Operation): Route[] {
  const { path, localePath, table } = operation;
  const paths = [table.locale === 'required' ? undefined : path, localePath].filter((form) => form !== undefined);
  return paths.map((form) => ({ operation, segments: form.split('/') }));
}

function keyOf(method: string, length: number): string {
  return `${method} ${length}`;
}

/** `/api/v2/tickets.json` is `/api/v2/tickets`. */
function withoutSuffix(path: string): string {
  return path.replace(/\.json$/, '');
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

function compareLiterals(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((segment, position) => isParameter(segment) !== isParameter(b[position] ?? ''));
  return index === -1 ? 0 : Number(isParameter(a[index] ?? '')) - Number(isParameter(b[index] ?? ''));
}

/** A parameter that is a number matches nothing else: `/groups/show_many` is no group. */
function isMatch({ segments, operation }: Route, path: readonly string[]): boolean {
  return segments.every((segment, index) => {
    const given = path[index] ?? '';
    if (!isParameter(segment)) return segment === given;
    return operation.integers.has(segment.slice(1, -1)) ? /^-?\d+$/.test(given) : given !== '';
  });
}

function parametersOf({ segments, operation }: Route, path: readonly string[]): Record<string, string> {
  const named = segments.map((segment, index) => [segment.slice(1, -1), decode(path[index] ?? '')] as const);
  return Object.fromEntries(
    named.filter(([name], index) => isParameter(segments[index] ?? '') && operation.parameters.includes(name)),
  );
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
