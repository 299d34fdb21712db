import type { OperationNotation } from '../load/notation.ts';

/** Whether an operation is a list: a GET that answers with one list, `get` and `getMany` apart. */
export function isList(name: string, { request, response }: OperationNotation): boolean {
  if (/^get(Many)?$/.test(name) || !request.startsWith('GET ') || typeof response === 'string') return false;
  const types = Object.values(response).map((value) => (typeof value === 'string' ? value : value.type));
  return types.filter((type) => type.endsWith('[]')).length === 1;
}
