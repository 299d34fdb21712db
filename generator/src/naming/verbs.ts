import type { OperationNotation } from '../load/notation.ts';

type Answer = OperationNotation['response'];

/** The verb of a method, at a collection or at one of its records. */
export function verbOf(method: string, response: Answer, { byId }: { byId: boolean }): string {
  if (!byId && isOfWords(response)) return wordVerbs[method] ?? plainVerb(method);
  return method === 'GET' && !byId && listOf(response) !== undefined ? 'list' : plainVerb(method);
}

/** The verb of a method for one record. */
export function plainVerb(method: string): string {
  return verbs[method] ?? method.toLowerCase();
}

const verbs: Readonly<Record<string, string>> = {
  GET: 'get',
  POST: 'create',
  PUT: 'update',
  PATCH: 'update',
  DELETE: 'delete',
};

/** Words such as tags have no records that could be made or changed: they are set, added and removed. */
const wordVerbs: Readonly<Record<string, string>> = { GET: 'list', POST: 'set', PUT: 'add', DELETE: 'remove' };

function isOfWords(response: Answer): boolean {
  return typeof response !== 'string' && Object.values(response).every((value) => value === 'string[]');
}

/** Key of the list in an answer, where it has one. */
export function listOf(response: Answer): string | undefined {
  if (typeof response === 'string') return undefined;
  const lists = Object.entries(response).filter(([, value]) =>
    (typeof value === 'string' ? value : value.type).endsWith('[]'),
  );
  return lists.length === 1 ? lists[0]?.[0] : undefined;
}
