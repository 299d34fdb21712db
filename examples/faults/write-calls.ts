import { given } from '../crud/given.ts';
import type { Account } from '../crud/account.ts';
import { bodyTypeOf, newInput } from '../crud/input.ts';
import { nameOf, owners, placesOf, recordBelow, someId } from '../crud/places.ts';
import type { Operation } from '../requests/specification.ts';
import { objects } from '../requests/specification.ts';
import { fullQuery, minimalQuery } from '../requests/queries.ts';

export async function valuesOf(account: Account, operation: Operation): Promise<unknown[]> {
  const { notation, row, called } = operation;
  const { sandbox } = account;
  const resource = row.id.slice(0, row.id.lastIndexOf('.'));
  const isCreate = operation.method === 'create';
  const own = isCreate ? await given[resource]?.(account) : undefined;
  const places = placesOf(called);
  const above = own?.above ?? owners(sandbox, places);
  const path = places.map(({ name }, i) => above[name] ?? Object.values(above)[i]);
  const query = minimalQuery(operation);
  const bulk = notation.bulk?.form;
  const body = () => own?.input ?? newInput(sandbox, notation, 'minimal');
  const options = notation.locale === 'required' ? [{ locale: 'en-us' }] : [];
  const q = Object.keys(query).length > 0 ? [query] : [];
  if (bulk === 'each') {
    const rows = [own?.input ?? newInput(sandbox, notation, 'minimal')].flat() as object[];
    const object = bodyTypeOf(notation) ?? '';
    const { id = 'id' } = objects.get(object) ?? {};
    const stated = isCreate ? rows : rows.map((one) => ({ [id]: someId(sandbox, object), ...one }));
    return [...(isCreate ? path : path.slice(0, -1)), stated, ...q, ...options];
  }
  if (bulk) return [...path.slice(0, -1), [path.at(-1)], ...(bulk === 'same' ? [body()] : []), ...q, ...options];
  return [...path, ...(notation.body ? [body()] : []), ...q, ...options];
}
