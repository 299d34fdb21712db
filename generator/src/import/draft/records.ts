import { pascalCase, singular } from '../../names.ts';
import type { SchemaFacts } from '../document/schema.ts';
import type { ObjectOfSchema } from '../value-type.ts';

/** A type of record that the specification does not have yet. */
export interface NewRecord {
  readonly object: string;
  /** Folder of its API. */
  readonly api: string;
  readonly schemas: { readonly schema: SchemaFacts; readonly role: 'answer' | 'body' }[];
}

/** Names the objects of records, and keeps those that are new. */
export interface Records {
  /** The object of a record that an operation answers with or takes; a new one where there is none. */
  objectFor(schema: SchemaFacts, place: { key: string; api: string; role: 'answer' | 'body' }): string | undefined;
  /** The object of a schema, as far as it is known. */
  readonly objectOf: ObjectOfSchema;
  readonly all: readonly NewRecord[];
}

/** Names follow from the schema, else from the key; a name that is taken by another type is not given twice. */
export function createRecords(known: ObjectOfSchema, taken: ReadonlySet<string>): Records {
  const records = new Map<string, NewRecord>();
  const bySchema = new Map<string, string>();
  const objectOf: ObjectOfSchema = (schema) => known(schema) ?? bySchema.get(schema.name ?? '');
  const objectFor: Records['objectFor'] = (schema, { key, api, role }) => {
    const existing = known(schema);
    const name = existing ?? objectName(schema.name, key);
    if (existing !== undefined || name === undefined || api === '' || taken.has(name) || schema.properties.size === 0)
      return existing;
    const record = records.get(name) ?? { object: name, api, schemas: [] };
    record.schemas.push({ schema, role });
    records.set(name, record);
    if (schema.name !== undefined) bySchema.set(schema.name, name);
    return name;
  };
  return {
    objectFor,
    objectOf,
    get all() {
      return [...records.values()];
    },
  };
}

/** `CustomObjectRecordResponse` -> `CustomObjectRecord`: what a schema is for is no part of the name, unless its key says so too. */
function objectName(schema: string | undefined, key: string): string | undefined {
  const keyName = pascalCase(singular(key));
  const plain = schema?.replace(/(Create|Update)?(Object|Response|Payload|Properties|Request|Input)$/, '');
  const name = schema === keyName || !plain ? keyName : pascalCase(plain);
  return /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : undefined;
}
