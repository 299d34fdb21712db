import { ensure } from '../cache/ensure.ts';
import { classesOf, classFor, schemaOf } from '../model/compiled-schema.ts';
import type { AttributeSchema, Attributes, ModelClass } from '../model/schema.ts';

/** The ids that the records of a page hold, by `Ticket.assignee_id`: ids only, so that one record kept does not keep its page. */
export type Columns = Map<string, unknown[]>;

/** Where the records of one type hold ids: in own attributes, or in records within them. */
interface ColumnPlan {
  ids: readonly { name: string; column: string }[];
  nested: readonly { name: string; model: NonNullable<AttributeSchema['model']> }[];
}

const plans = new WeakMap<ModelClass, ColumnPlan>();

/** The name of a column. */
export function columnOf(type: ModelClass, attribute: string): string {
  return `${schemaOf(type).object}.${attribute}`;
}

/** Adds the ids that records hold to the columns. */
export function collectIds(type: ModelClass, records: readonly Attributes[], columns: Columns): void {
  const { ids, nested } = planOf(type);
  for (const { name, column } of ids) {
    const values = valuesOf(records, name);
    const known = columns.get(column);
    if (known) for (const value of values) known.push(value);
    else if (values.length > 0) columns.set(column, values);
  }
  for (const { name, model } of nested) {
    for (const [own, inner] of byClass(model, valuesOf(records, name))) collectIds(own, inner, columns);
  }
}

/** What an attribute of all records holds. Every page of every list comes through here: one array, and no others. */
function valuesOf(records: readonly Attributes[], name: string): unknown[] {
  const values: unknown[] = [];
  for (const record of records) {
    const value = record[name];
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) for (const each of value) values.push(each);
    else values.push(value);
  }
  return values;
}

function byClass(
  model: NonNullable<AttributeSchema['model']>,
  values: readonly unknown[],
): Iterable<[ModelClass, Attributes[]]> {
  const records = values.filter((value): value is Attributes => typeof value === 'object' && value !== null);
  if (typeof model === 'function') return records.length > 0 ? [[model(), records]] : [];
  const found = new Map<ModelClass, Attributes[]>();
  for (const record of records) ensure(found, classFor(model, record), () => []).push(record);
  return found;
}

/** Nested types that hold no ids at any depth are left out, so that they cost nothing. */
function planOf(type: ModelClass): ColumnPlan {
  const known = plans.get(type);
  if (known) return known;
  const attributes = [...schemaOf(type).attributes].filter(([, { access }]) => access !== 'write');
  const ids = attributes.flatMap(([name, { references }]) =>
    references ? { name, column: columnOf(type, name) } : [],
  );
  // A type within itself finds this plan: its own ids, without looking further down.
  plans.set(type, { ids, nested: [] });
  const nested = attributes.flatMap(([name, { model }]) => (model && holdsIds(model) ? { name, model } : []));
  const plan = { ids, nested };
  plans.set(type, plan);
  return plan;
}

function holdsIds(model: NonNullable<AttributeSchema['model']>): boolean {
  return classesOf(model).some((type) => {
    const { ids, nested } = planOf(type());
    return ids.length + nested.length > 0;
  });
}
