import { operations } from 'zents/operations';
import type { Interaction } from './recordings.ts';

/** A row of the operation table. */
export type OperationRow = (typeof operations)[number];

/** The operation that an interaction calls, with the values of its path parameters. */
export interface Match {
  operation: OperationRow;
  parameters: string[];
}

interface Route {
  operation: OperationRow;
  pattern: RegExp;
  literals: number;
}

const routes: Route[] = operations.map((operation) => ({
  operation,
  pattern: patternOf(operation.path),
  literals: operation.path.split('/').filter((segment) => !segment.includes('{')).length,
}));

/** Finds the operation of an interaction: a literal segment beats a parameter. */
export function operationOf({ request }: Interaction): Match | undefined {
  const path = request.path.replace(/\.json$/, '');
  const found = routes
    .filter((route) => route.operation.method === request.method && route.pattern.test(path))
    .sort((a, b) => b.literals - a.literals)[0];
  if (!found) return undefined;
  const values = found.pattern.exec(path)?.slice(1) ?? [];
  return { operation: found.operation, parameters: values.map((value) => decodeURIComponent(value)) };
}

/** The language of the client is no parameter of a call, and may be left out: `/help_center/en-us/articles`. */
function patternOf(path: string): RegExp {
  const [before = '', after] = path.split('/help_center/{locale}/');
  const language = '(?:[a-z]{2}(?:-[a-z0-9]+)?/)?';
  const rest = after === undefined ? '' : `/help_center/${language}${parametrised(after)}`;
  return new RegExp(`^${parametrised(before)}${rest}$`);
}

function parametrised(path: string): string {
  return path.replace(/\{[^}]+\}/g, '([^/]+)');
}
