import { updateRuleOf } from './changes.ts';
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

/** All that a model held, before it is known what of it a request carries. */
export interface Recording {
  readonly moment: Moment;
  /** What the models in it held, by the attribute that they sit in. */
  readonly parts: ReadonlyMap<string, Snapshot>;
}

/**
 * Remembers what a request is made of, for {@link rebase} to tell edits that were sent from later ones. With the `body`
 * that is sent, an edit that is not in it counts as later, too; without, everything counts as sent.
 */
export function snapshotOf(model: View, body?: Attributes): Snapshot {
  return sentOf(recordingOf(model), model, model, body);
}

/** Remembers all that a model holds now. */
export function recordingOf(view: View): Recording {
  const lists = new Map<string, readonly unknown[]>();
  const parts = new Map<string, Snapshot>();
  for (const [name, held] of peek(view)?.handed ?? []) {
    const elements = isModelList(attributeSchema(view, name), held) ? [...held] : [held];
    if (Array.isArray(held)) lists.set(name, elements);
    const models = elements.filter((element): element is View => element instanceof View);
    parts.set(name, new Map(models.flatMap((element) => [...snapshotOf(element)])));
  }
  return { moment: { record: copyRecord(recordOf(view)), lists }, parts };
}

/** The part of a recording of `model` that went into the `body`, which was made of a model in the same `state`. */
export function sentOf({ moment, parts }: Recording, model: View, state: View, body?: Attributes): Snapshot {
  const isSent = (name: string): boolean => !body || wasSent(state, name, body);
  const record = { ...moment.record };
  for (const name of namesOf(record)) if (!isSent(name)) record[name] = attributeOf(baseOf(state), name);
  const lists = new Map([...moment.lists].filter(([name]) => isSent(name)));
  const nested = [...parts].flatMap(([name, part]) => (isSent(name) ? [...part] : []));
  return new Map([...nested, [model, { record, lists }]]);
}

/** Only what is sent as it stands can be compared with the body; of the rest its name tells. */
function wasSent(model: View, name: string, body: Attributes): boolean {
  const now = attributeOf(recordOf(model), name);
  if (equal(attributeOf(baseOf(model), name), now)) return true;
  const attribute = attributeSchema(model, name);
  return name in body && (!!attribute.model || updateRuleOf(attribute) !== 'replace' || equal(body[name], now));
}
