import { camelCase, pascalCase } from '../names.ts';
import type { KnownPaths } from './known-paths.ts';
import type { Nameable } from './nameable.ts';
import { isParameter, isRecord, partsOf, segmentsOf, shapeOfSegments } from './path-shape.ts';
import { isResource } from './resource-words.ts';
import { plainVerb, verbOf } from './verbs.ts';

/** What all names have in common. */
export interface NameContext {
  readonly paths: KnownPaths;
  /** Client paths that stand for the beginnings of paths, by their shapes. */
  readonly beginnings: ReadonlyMap<string, string>;
}

/** A client path in its two parts: `tickets.comments` and `list`. */
export interface CallName {
  readonly resource: string;
  readonly operation: string;
}

/** Words before a resource that are what is done with it: `incremental/tickets` is `tickets.incremental`. */
const leadingActions: Readonly<Record<string, string>> = {
  incremental: 'incremental',
  imports: 'import',
  autocomplete: 'autocomplete',
};

/** The client path that follows from method, path and answer: `GET /api/v2/tickets/{ticket_id}/comments` -> `tickets.comments.list`. */
export function nameOf(nameable: Nameable, context: NameContext): CallName {
  const { method, path } = partsOf(nameable.request);
  const segments = segmentsOf(path);
  const { call, length } = beginningOf(segments, nameable.api, context);
  const lead = segments.findIndex((word, index) => index >= length && leadingActions[word] !== undefined);
  if (lead >= 0 && lead < segments.length - 1 && !isParameter(segments[lead + 1]))
    return leading(
      leadingActions[segments[lead] ?? ''] ?? '',
      [...segments.slice(0, length), ...segments.slice(lead + 1)],
      nameable,
      context,
    );
  return walk({ segments, method, nameable, context, call, at: length });
}

/** What stands behind the action is the path of a resource, and may end with the form of the action. */
function leading(action: string, segments: readonly string[], nameable: Nameable, context: NameContext): CallName {
  const last = segments.at(-1) ?? '';
  const isForm = actionForms[last] !== undefined;
  const path = isForm ? segments.slice(0, -1) : segments;
  const { call, length } = beginningOf(path, nameable.api, context);
  const words = path.slice(length).filter((segment) => !isParameter(segment));
  return named([...call, ...words.map(camelCase)], `${action}${actionForms[last] ?? ''}`, nameable);
}

/** Ends of the paths of such actions: `cursor` says only how an export is paged. */
const actionForms: Readonly<Record<string, string>> = { cursor: '', create_many: 'Many' };

interface Walk {
  readonly segments: readonly string[];
  readonly method: string;
  readonly nameable: Nameable;
  readonly context: NameContext;
  /** Client path so far. */
  readonly call: readonly string[];
  /** Segment to go on with. */
  readonly at: number;
}

/** Goes through a path from its start: collections nest, and what is left at the end is what is done. */
function walk({ at, ...step }: Walk): CallName {
  const { segments, method, nameable, call } = step;
  const rest = segments.slice(at);
  const [word = '', ...after] = rest;
  if (rest.length === 0)
    return named(call, verbOf(method, nameable.response, { byId: isParameter(segments.at(-1)) }), nameable);
  if (isParameter(word) || (word === 'me' && after.length > 0)) return walk({ ...step, at: at + 1 });
  if (rest.length === 2 && after[0] === `{${word}}`)
    return named(call, `${verbOf(method, nameable.response, { byId: true })}By${pascalCase(word)}`, nameable);
  const isNested = after.length > 0 && !isMethodWord(step, at);
  if (isNested || isResource(placeIn(step, at))) return walk({ ...step, call: [...call, camelCase(word)], at: at + 1 });
  return named(call, methodName(rest, method), nameable);
}

/** Whether a word before the end is no collection but something that is done: `assigned` in `tickets/assigned/count`. */
function isMethodWord(step: Omit<Walk, 'at'>, at: number): boolean {
  const place = placeIn(step, at);
  return (
    !isRecord(step.segments[at - 1]) &&
    step.segments.length === at + 2 &&
    place.paths.methodsAt(place.shape).size > 0 &&
    !isResource(place)
  );
}

function placeIn(
  { segments, nameable, context, call }: Omit<Walk, 'at'>,
  at: number,
): Parameters<typeof isResource>[0] {
  return {
    word: segments[at] ?? '',
    before: segments[at - 1],
    shape: shapeOfSegments(segments.slice(0, at + 1)),
    shapeBefore: shapeOfSegments(segments.slice(0, at)),
    isFirst: call.length === (nameable.api.accessor === null ? 0 : 1),
    isLast: at === segments.length - 1,
    nameable,
    paths: context.paths,
  };
}

/** The part of a path that stands for a client path by itself: the longest one that somebody named, else the prefix of the API. */
function beginningOf(
  segments: readonly string[],
  { prefix, accessor }: Nameable['api'],
  { beginnings }: NameContext,
): { call: string[]; length: number } {
  for (let length = segments.length; length > 0; length--) {
    const call = beginnings.get(shapeOfSegments(segments.slice(0, length)));
    if (call !== undefined) return { call: call === '' ? [] : call.split('.'), length };
  }
  const own = accessor === null ? '' : prefix;
  const start = [own, '/api/v2', '/api/services', ''].find((one) => isStart(one, segments)) ?? '';
  return { call: accessor === null ? [] : [accessor], length: segmentsOf(start).length };
}

function isStart(prefix: string, segments: readonly string[]): boolean {
  return prefix !== '' && `${shapeOfSegments(segments)}/`.startsWith(`${prefix}/`);
}

/** Forms of many records are named after the single one; with the same change for all of them, that is said. */
function named(call: readonly string[], operation: string, { bulk }: Nameable): CallName {
  const many = bulk && !operation.includes('Many') ? `${bulk.of}Many` : operation;
  return { resource: call.join('.'), operation: bulk?.form === 'same' ? `${many}Same` : many };
}

const manyForms: Readonly<Record<string, string>> = { show_many: 'getMany', destroy_many: 'deleteMany' };
const reserved = new Set(['default', 'new', 'delete']);

/** Zendesk's own word, in camelCase. */
function methodName(words: readonly string[], method: string): string {
  const [word = '', next] = words.filter((one) => !isParameter(one));
  if (next === 'count') return camelCase(`count_${word}`);
  if (next !== undefined) return camelCase(`${word}_${next}`);
  if (reserved.has(word) || (word === 'me' && method !== 'GET')) return camelCase(`${plainVerb(method)}_${word}`);
  return manyForms[word] ?? camelCase(word);
}
