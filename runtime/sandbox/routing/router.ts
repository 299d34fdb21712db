import type { Operation } from '../catalogue/operation.ts';

/** An operation, and what its path parameters are in one request. */
export interface Match {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the operation of a request by its method and path; `hasIds`: its query names records. */
export type Router = (method: string, path: string, hasIds: boolean) => Match | undefined;

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
  return (method, path, hasIds) => {
    const segments = withoutSuffix(path).split('/');
    const found = routes.get(keyOf(method, segments.length))?.filter((route) => isMatch(route, segments)) ?? [];
    const route = bestOf(found, hasIds);
    return route && { operation: route.operation, parameters: parametersOf(route, segments) };
  };
}

/** One path may have two forms: one for the `ids` in its query, one without. */
function bestOf(routes: readonly Route[], hasIds: boolean): Route | undefined {
  const [first] = routes;
  const alternatives = routes.filter(({ operation }) => operation.path === first?.operation.path);
  return alternatives.find(({ operation }) => takesIds(operation) === hasIds) ?? first;
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
