import type { CompiledSchema } from './compiled-schema.ts';
import { attributeOf, namesOf } from './copy.ts';
import type { AttributeSchema, Attributes } from './schema.ts';

/** What the body of an operation takes. */
export interface BodyRules {
  /** A record is made, or one is changed. */
  readonly purpose: 'create' | 'update';
  /** Attributes that this operation takes whatever their access says. */
  readonly accepts?: readonly string[] | undefined;
  /** The record sits in another one: it keeps its id, which says which one it is. */
  readonly isNested?: boolean;
}

/** The attributes of a record that go into a body; those that the specification lacks always do. */
export function attributesTaken(
  schema: CompiledSchema,
  record: Attributes,
  rules: BodyRules,
): [string, AttributeSchema][] {
  return namesOf(record)
    .map((name): [string, AttributeSchema] => [name, schema.attributes.get(name) ?? {}])
    .filter(([name, { access }]) => (rules.isNested && name === schema.id) || isTaken(name, access, rules));
}

/** The rules for a nested record: one without an id is about to be made, whatever happens to its parent. */
export function nestedRules(schema: CompiledSchema, record: Attributes, { purpose }: BodyRules): BodyRules {
  const isNew = (attributeOf(record, schema.id) ?? null) === null;
  return { purpose: isNew ? 'create' : purpose, isNested: true };
}

function isTaken(name: string, access: AttributeSchema['access'], { purpose, accepts }: BodyRules): boolean {
  return accepts?.includes(name) || (access === 'create' ? purpose === 'create' : access !== 'read');
}
