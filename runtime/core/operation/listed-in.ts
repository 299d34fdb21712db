import type { ListOperation } from './operation.ts';
import { valueAt } from './value-at.ts';

/** Where an answer holds the list of an operation, and the class of its records there. */
export function listedIn(
  { items, model, instead = {} }: Pick<ListOperation, 'items' | 'model' | 'instead'>,
  body: unknown,
): Pick<ListOperation, 'items' | 'model'> {
  const other = Object.keys(instead).find((key) => valueAt(body, key) !== undefined);
  const found = other === undefined ? model : instead[other];
  return { items: other ?? items, ...(found && { model: found }) };
}
