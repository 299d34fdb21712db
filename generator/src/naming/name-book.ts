import type { NameNotation, NamesNotation } from '../load/notation.ts';
import { partsOf, shapeOf } from './path-shape.ts';

/** The names that no rule gives, by the shapes of their requests. */
export interface NameBook {
  /** Client paths in place of the beginnings of paths. */
  readonly beginnings: ReadonlyMap<string, string>;
  /** Names of the operations of a request, beside the one that the rule gives. */
  callsOf(request: string): readonly string[];
}

/** Opens what `names.json` says; without the file no name is an exception. */
export function nameBookOf(notation: NamesNotation | undefined): NameBook {
  const entries = Object.entries(notation?.names ?? {});
  const beginnings = entries
    .filter(([key]) => isBeginning(key))
    .map(([path, entry]) => [shapeOf(path), callsIn(entry)[0] ?? ''] as const);
  const calls = new Map(
    entries.filter(([key]) => !isBeginning(key)).map(([key, entry]) => [requestShapeOf(key), callsIn(entry)]),
  );
  return { beginnings: new Map(beginnings), callsOf: (request) => calls.get(requestShapeOf(request)) ?? [] };
}

/** Whether a key stands for all paths that begin so, not for one request. */
export function isBeginning(key: string): boolean {
  return key.startsWith('/');
}

/** The client paths of an entry. */
export function callsIn({ call }: NameNotation): string[] {
  return [call].flat();
}

/** `GET /api/v2/tickets/{ticket_id}` -> `GET /api/v2/tickets/{}`: equal for requests that differ only in writing. */
export function requestShapeOf(request: string): string {
  const { method, path } = partsOf(request);
  return `${method} ${shapeOf(path)}`;
}
