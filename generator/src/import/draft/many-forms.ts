import type { BulkNotation, OperationNotation } from '../../load/notation.ts';

/** The operation that one is the form for many records of, by its name: `deleteMany` -> `delete`. */
export function singleNameOf(operation: string): string | undefined {
  if (operation === 'getMany' || !operation.includes('Many')) return undefined;
  return operation.replace('Many', '');
}

/** What a form for many takes; undefined where the document does not say so. */
export function formOf({ query = {}, body }: OperationNotation): BulkNotation['form'] | undefined {
  const takesIds = 'ids' in query;
  const types = Object.entries(body ?? {}).filter(([key]) => !key.startsWith('$'));
  const isList = types.some(([, type]) => String(type).endsWith('[]'));
  if (isList && !takesIds) return 'each';
  if (takesIds && body === undefined) return 'ids';
  return takesIds && types.length === 1 && !isList ? 'same' : undefined;
}
