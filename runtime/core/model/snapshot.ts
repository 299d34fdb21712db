import { attributeOf, copyRecord, equal, namesOf } from './copy.ts';
import type { Attributes } from './schema.ts';
import { attributeSchema, isModelList } from './slots.ts';
import { baseOf, peek, recordOf, View } from './view.ts';

/** What a model and the models in it held when a request was made of it. */
export type Snapshot = ReadonlyMap<View, Moment>;

/** What one model held. */
export interface Moment {
  /** Its record, as an own copy; edits that the request didn't carry are left out. */
  readonly record: Attributes;
  /** The elements of the lists handed out, in their order. */
  readonly lists: ReadonlyMap<string, readonly unknown[]>;
}

/**
 * Remembers what a request is made of, for {@link rebase} to tell edits that were sent from later ones. With the `body`
 * that is sent, an edit that is not in it counts as later, too; without, everything counts as sent.
 */
export function snapshotOf(model: View, body?: Attributes): Snapshot {
  const moments = new Map<View, Moment>();
  const isSent = (name: string) => !body || wasSent(model, name, body);
  remember(model, moments, isSent);
  return moments;
}

function remember(view: View, moments: Map<View, Moment>, isSent: (name: string) => boolean = () => true): void {
  const record = copyRecord(recordOf(view));
  const lists = new Map<string, readonly unknown[]>();
  for (const name of namesOf(record)) if (!isSent(name)) record[name] = attributeOf(baseOf(view), name);
  for (const [name, held] of peek(view)?.handed ?? []) {
    if (!isSent(name)) continue;
    const elements = isModelList(attributeSchema(view, name), held) ? [...held] : [held];
    if (Array.isArray(held)) lists.set(name, elements);
    for (const element of elements) if (element instanceof View) remember(element, moments);
  }
  moments.set(view, { record, lists });
}

/** Only what is sent as it stands can be compared with the body; of the rest its name tells. */
function wasSent(model: View, name: string, body: Attributes): boolean {
  const now = attributeOf(recordOf(model), name);
  if (equal(attributeOf(baseOf(model), name), now)) return true;
  const { model: nested, update = 'replace' } = attributeSchema(model, name);
  return name in body && (!!nested || update !== 'replace' || equal(body[name], now));
}
