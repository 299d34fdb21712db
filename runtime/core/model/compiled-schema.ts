import { idNameOf } from '../operation/identity.ts';
import type { Choice, RecordType } from '../operation/operation.ts';
import { scalarText } from '../operation/scalar-text.ts';
import type { AttributeSchema, Attributes, ModelClass, ObjectSchema } from './schema.ts';
import type { View } from './view.ts';

/** A schema in the form that the runtime works with; one a class. */
export interface CompiledSchema {
  /** The schema as the class states it: cache, resource. */
  readonly source: ObjectSchema;
  /** `Ticket`. */
  readonly object: string;
  /** How messages name such a record: `ticket`. */
  readonly label: string;
  /** Attribute that identifies a record. */
  readonly id: string;
  readonly attributes: ReadonlyMap<string, AttributeSchema>;
  /** Attribute behind each derived property: `assignee` -> `assignee_id`. */
  readonly accessors: ReadonlyMap<string, string>;
}

const compiled = new WeakMap<object, CompiledSchema>();

/** What is known of the type of a model, or of a class of models. */
export function schemaOf(model: View | ModelClass): CompiledSchema {
  const type = (typeof model === 'function' ? model : model.constructor) as ModelClass;
  return compiled.get(type) ?? compile(type);
}

/** The class of a nested record: the attribute's, or the one that the record's discriminator names. */
export function classFor(model: NonNullable<AttributeSchema['model']>, record: Attributes): ModelClass {
  return typeof model === 'function' ? model() : chosen(model, record)();
}

/** The class of a record: the only one that there is, or the one that its discriminator names. */
export function classOf(type: RecordType, record: Attributes): ModelClass {
  return typeof type === 'function' ? type : chosen(type, record);
}

function chosen<T>({ by, of, otherwise }: Choice<T>, record: Attributes): T {
  const name = scalarText(record[by]);
  return (Object.hasOwn(of, name) && of[name]) || otherwise;
}

/** All classes that a nested record may have. */
export function classesOf(model: NonNullable<AttributeSchema['model']>): (() => ModelClass)[] {
  return typeof model === 'function' ? [model] : [...Object.values(model.of), model.otherwise];
}

function compile(type: ModelClass): CompiledSchema {
  const source = type.schema();
  const attributes = new Map<string, AttributeSchema>();
  for (const [name, attribute] of Object.entries(source.attributes)) {
    attributes.set(name, typeof attribute === 'string' ? { type: attribute } : attribute);
  }
  const { object } = source;
  const id = idNameOf(source);
  const label = object.charAt(0).toLowerCase() + object.slice(1);
  const schema = { source, object, label, id, attributes, accessors: accessorsOf(attributes) };
  compiled.set(type, schema);
  return schema;
}

/** An attribute beats the accessor of its name, unless it is where the accessor puts records without an id. */
function accessorsOf(attributes: ReadonlyMap<string, AttributeSchema>): Map<string, string> {
  const accessors = new Map<string, string>();
  for (const [name, { accessor, inline }] of attributes) {
    if (accessor && (accessor === inline || !attributes.has(accessor))) accessors.set(accessor, name);
  }
  return accessors;
}
