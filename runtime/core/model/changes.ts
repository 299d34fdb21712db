import { schemaOf } from './compiled-schema.ts';
import { attributeOf, equal, isRecord, namesOf } from './copy.ts';
import { idOfElement } from './elements.ts';
import type { AttributeSchema, Attributes, UpdateRule } from './schema.ts';
import { baseOf, recordOf, type View } from './view.ts';

/** What differs between a model's record and the one that the API gave, each attribute as its rule sends it. */
export function editsOf(view: View): Attributes {
  const base = baseOf(view);
  const record = recordOf(view);
  const edits: Attributes = {};
  if (record === base) return edits;
  for (const name of namesOf(record)) {
    const edit = editOf(schemaOf(view).attributes.get(name) ?? {}, attributeOf(base, name), record[name]);
    if (edit !== undefined) edits[name] = edit;
  }
  return { ...companionsOf(view, edits), ...edits };
}

/** What goes along with an edit, unchanged, as the API would empty it otherwise. */
function companionsOf(view: View, edits: Attributes): Attributes {
  const record = recordOf(view);
  const names = namesOf(edits).flatMap((name) => schemaOf(view).attributes.get(name)?.together ?? []);
  return Object.fromEntries(names.filter((name) => name in record).map((name) => [name, record[name]]));
}

/** How a changed attribute is sent. */
export function updateRuleOf({ update = 'replace' }: AttributeSchema): UpdateRule {
  return update;
}

function editOf(attribute: AttributeSchema, before: unknown, now: unknown): unknown {
  return equal(before, now) ? undefined : RULES[updateRuleOf(attribute)](before, now, attribute);
}

const RULES: Readonly<Record<UpdateRule, (before: unknown, now: unknown, attribute: AttributeSchema) => unknown>> = {
  replace: (_before, now) => now,
  mergeById: (before, now, attribute) =>
    Array.isArray(before) && Array.isArray(now) ? changedElements(before, now, attribute) : now,
  mergeKeys: (before, now) => (isRecord(before) && isRecord(now) ? changedKeys(before, now) : now),
};

/** Elements that differ, and `value: null` for those that were taken out; their order means nothing. */
function changedElements(before: unknown[], now: unknown[], attribute: AttributeSchema): unknown[] | undefined {
  const idOf = (element: unknown) => idOfElement(attribute, element);
  const known = new Map(before.map((element) => [idOf(element), element]));
  const kept = new Set(now.map(idOf));
  const isKnown = (element: unknown) =>
    idOf(element) === undefined ? before.some((old) => equal(old, element)) : equal(known.get(idOf(element)), element);
  const gone = [...known.keys()].filter((id) => id !== undefined && !kept.has(id));
  const edits = [...now.filter((element) => !isKnown(element)), ...gone.map((id) => ({ id, value: null }))];
  return edits.length > 0 ? edits : undefined;
}

/** Keys that differ, and null for those that were taken out. */
function changedKeys(before: Attributes, now: Attributes): Attributes {
  const changed = namesOf(now).filter((name) => !equal(attributeOf(before, name), now[name]));
  const gone = namesOf(before).filter((name) => before[name] !== null && attributeOf(now, name) === undefined);
  return Object.fromEntries([...changed.map((name) => [name, now[name]]), ...gone.map((name) => [name, null])]);
}
