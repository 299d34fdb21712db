import { isRequest } from '../../coverage/request.ts';
import { nameBookOf } from '../../naming/name-book.ts';
import { partsOf, shapeOf } from '../../naming/path-shape.ts';
import { callOf } from '../../validate/named-operations.ts';
import { clientPath, operationsOf, type Specification } from '../../validate/specification.ts';
import type { Candidate } from './candidates.ts';
import { apisAt } from './place.ts';

/** Says why a candidate cannot be written down before a person has named or placed it; undefined where it can. */
export type WhyUnnamed = (candidate: Candidate) => string | undefined;

/** What stands in the way of a name: no place, a path that names nothing, or another operation of the same name. */
export function createNameCheck(candidates: readonly Candidate[], specification: Specification): WhyUnnamed {
  const taken = new Map(
    [...operationsOf(specification)].map(({ document, resource, name, operation }) => [
      `${clientPath({ document, value: resource }, specification.accessors)}.${name}`,
      operation.request,
    ]),
  );
  const book = nameBookOf(specification.names?.value);
  const wanted = new Map<string, string[]>();
  for (const { call, facts } of candidates)
    wanted.set(callOf(call), [...(wanted.get(callOf(call)) ?? []), facts.request]);
  return ({ call, facts, api }) => {
    const name = callOf(call);
    if (!isRequest(facts.request)) return 'its path is none: it begins with "/", and has parameters as words in braces';
    if (api === undefined) return whyHomeless(facts.request, specification);
    const isStated = book.callsOf(facts.request).length > 0;
    if (!isStated && shapeOf(partsOf(facts.request).path).startsWith(`${api.value.prefix}/{`))
      return 'its path begins with an argument';
    if (!isClientPath(call.resource) || !isClientPath(call.operation)) return 'its path names no resource';
    if (taken.has(name)) return `it would be ${name}, which is ${taken.get(name)}`;
    if (specification.resourcePaths.has(name)) return `it would be ${name}, which is a resource`;
    const other = wanted
      .get(name)
      ?.find((request) => request !== facts.request && claimOf(request) <= claimOf(facts.request));
    return other && `it would be ${name}, and so would ${other}`;
  };
}

function whyHomeless(request: string, specification: Specification): string {
  const names = apisAt(partsOf(request).path, specification).map(({ document }) => document.api);
  if (names.length === 0) return 'no API has the prefix of its path';
  return `several APIs have the prefix of its path, state one with --api: ${names.join(', ')}`;
}

/** Of several operations one record has the first claim to a name, then what only reads. */
function claimOf(request: string): number {
  if (request.endsWith('}')) return 0;
  return request.startsWith('GET ') ? 1 : 2;
}

function isClientPath(path: string): boolean {
  return /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/.test(path);
}
