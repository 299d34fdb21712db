import type { OperationNotation } from '../load/notation.ts';

/** Whether an operation is a list: a GET that answers with one list, `get` and `getMany` apart, or a POST that pages what it reads. */
export function isList(name: string, operation: OperationNotation): boolean {
  const { response } = operation;
  if (/^get(Many)?$/.test(name) || !isReadOfMany(operation) || typeof response === 'string') return false;
  const types = Object.values(response).map((value) => (typeof value === 'string' ? value : value.type));
  return types.filter((type) => type.endsWith('[]')).length === 1;
}

function isReadOfMany({ request, retry, pagination }: OperationNotation): boolean {
  if (request.startsWith('GET ')) return true;
  return request.startsWith('POST ') && retry === 'safe' && pagination !== undefined;
}
