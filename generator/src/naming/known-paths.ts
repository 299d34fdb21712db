import { partsOf, segmentsOf, shapeOfSegments } from './path-shape.ts';

/** What the paths of all operations tell about one of them. */
export interface KnownPaths {
  /** Methods that a path answers to. */
  methodsAt(shape: string): ReadonlySet<string>;
  /** Whether something is found below a path by its id, so that the path is a collection. */
  hasRecords(shape: string): boolean;
}

/** Reads the paths of requests such as `GET /api/v2/tickets/{ticket_id}`. */
export function knownPathsOf(requests: Iterable<string>): KnownPaths {
  const methods = new Map<string, Set<string>>();
  const collections = new Set<string>();
  for (const request of requests) {
    const { method, path } = partsOf(request);
    const shape = shapeOfSegments(segmentsOf(path));
    methods.set(shape, (methods.get(shape) ?? new Set()).add(method));
    for (const { index } of shape.matchAll(/\/\{\}/g)) collections.add(shape.slice(0, index));
  }
  const none: ReadonlySet<string> = new Set();
  return {
    methodsAt: (shape) => methods.get(shape) ?? none,
    hasRecords: (shape) => collections.has(shape),
  };
}
