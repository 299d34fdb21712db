import type { ApiNotation } from '../../load/notation.ts';
import { isParameter, segmentsOf, shapeOfSegments } from '../../naming/path-shape.ts';
import type { Located, Specification } from '../../validate/specification.ts';
import { operationsOf } from '../../validate/specification.ts';
import type { Match } from '../match.ts';

/** Finds the API that a path belongs to. */
export type PlacePath = (path: string) => Located<ApiNotation> | undefined;

/**
 * Where the nearest relatives of a path are: the operations with which it shares the most segments beyond the prefix of
 * their API. Without any, the API with the longest prefix, and of several the one that a person stated, else the one
 * that most of the document is in.
 */
export function createPlacing(specification: Specification, matches: readonly Match[], stated?: string): PlacePath {
  const apis = new Map(specification.apis.map((api) => [api.document.api, api]));
  const homes = homesOf(specification, apis);
  const shares = sharesOf(matches);
  const shareOf = ({ document }: Located<ApiNotation>): number =>
    document.api === stated ? Number.POSITIVE_INFINITY : (shares.get(document.api) ?? 0);
  return (path) => {
    const segments = segmentsOf(path);
    for (let length = segments.length; length > 0; length--) {
      const home = homes.get(shapeOfSegments(segments.slice(0, length)));
      if (home) return home;
    }
    const [first, ...others] = apisAt(path, specification).toSorted((left, right) => shareOf(right) - shareOf(left));
    return first && (others.length === 0 || shareOf(first) > 0) ? first : undefined;
  };
}

/** The APIs with the longest prefix that a path has. */
export function apisAt(path: string, { apis }: Specification): Located<ApiNotation>[] {
  const fitting = apis.filter(({ value }) => `${path}/`.startsWith(`${value.prefix}/`));
  const length = Math.max(...fitting.map(({ value }) => value.prefix.length));
  return fitting.filter(({ value }) => value.prefix.length === length);
}

/** How much of a document is in each API. */
function sharesOf(matches: readonly Match[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { found } of matches)
    for (const { document } of found) shares.set(document.api, (shares.get(document.api) ?? 0) + 1);
  return shares;
}

/** The one API that has operations below a path; none where several have, and for the prefixes themselves. */
function homesOf(
  specification: Specification,
  apis: ReadonlyMap<string, Located<ApiNotation>>,
): Map<string, Located<ApiNotation> | undefined> {
  const prefixes = new Set([...apis.values()].flatMap(({ value }) => beginningsOf(segmentsOf(value.prefix))));
  const homes = new Map<string, Located<ApiNotation> | undefined>();
  for (const { document, operation } of operationsOf(specification)) {
    const path = operation.request.slice(operation.request.indexOf('/'));
    for (const shape of beginningsOf(segmentsOf(path))) {
      if (prefixes.has(shape)) continue;
      const home = apis.get(document.api);
      homes.set(shape, homes.has(shape) && homes.get(shape) !== home ? undefined : home);
    }
  }
  return homes;
}

function beginningsOf(segments: readonly string[]): string[] {
  const ends = segments.map((_, index) => index + 1).filter((end) => !isParameter(segments[end - 1]));
  return ends.map((end) => shapeOfSegments(segments.slice(0, end)));
}
