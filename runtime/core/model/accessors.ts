import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { RECORD } from '../operation/model-like.ts';
import { isKindOf, typeOf } from '../request/kind.ts';
import { readAttribute, writeAttribute } from './attributes.ts';
import { idOf, isIterable, isMany, isNew } from './coerce.ts';
import { schemaOf } from './compiled-schema.ts';
import { attributeOf, copy } from './copy.ts';
import { readDate } from './dates.ts';
import type { AttributeSchema, Attributes, ModelClass, ObjectLink } from './schema.ts';
import { attributeSchema, put } from './slots.ts';
import { baseOf, contextOf, recordOf, type View } from './view.ts';

const prepared = new WeakSet<object>();

/**
 * Gives a class of models its properties, when the first model of it is made. They belong to the class that states the
 * schema, so that a class that extends it may override them. What `base` has, the methods, keeps its name.
 */
export function prepare(type: ModelClass, base: object): void {
  if (prepared.has(type)) return;
  prepared.add(type);
  if (Object.hasOwn(type, 'schema')) install(type, base);
  else prepare(Object.getPrototypeOf(type), base);
}

/** Sets an attribute, a derived property or what no schema knows, by name. */
export function assign(view: View, name: string, value: unknown): void {
  const { accessors, label } = schemaOf(view);
  const attribute = accessors.get(name);
  if (name === '__proto__') return;
  if (Object.hasOwn(view, name)) Object.assign(view, { [name]: value });
  else if (attribute) writeDerived(view, attribute, value, `${label}.${name}`);
  else writeIds(view, name, value);
}

/** Whatever stands under a name: what was assigned, the attribute, or the derived property. */
export function lookUp(view: View, name: string): unknown {
  if (Object.hasOwn(view, name) || isDerived(view, name)) return (view as unknown as Attributes)[name];
  return Object.hasOwn(view[RECORD], name) && name !== '__proto__' ? readAttribute(view, name) : undefined;
}

function isDerived(view: View, name: string): boolean {
  return !Object.hasOwn(view[RECORD], name) && schemaOf(view).accessors.has(name);
}

function install(type: ModelClass, base: object): void {
  const { attributes, accessors, label } = schemaOf(type);
  const define = (name: string, property: PropertyDescriptor) => {
    if (name in base || Object.hasOwn(type.prototype, name)) return;
    Object.defineProperty(type.prototype, name, { configurable: true, ...property });
  };
  for (const name of attributes.keys()) if (!accessors.has(name)) define(name, attributeProperty(name));
  for (const [name, attribute] of accessors) define(name, derivedProperty(attribute, `${label}.${name}`));
}

function attributeProperty(name: string): PropertyDescriptor {
  return {
    get(this: View) {
      return readAttribute(this, name);
    },
    set(this: View, value: unknown) {
      writeIds(this, name, value);
    },
  };
}

function derivedProperty(attribute: string, argument: string): PropertyDescriptor {
  return {
    get(this: View) {
      return readDerived(this, attribute, argument);
    },
    set(this: View, value: unknown) {
      writeDerived(this, attribute, value, argument);
    },
  };
}

function readDerived(view: View, name: string, argument: string): unknown {
  const attribute = attributeSchema(view, name);
  const { references, inline } = attribute;
  if (!references) return readDate(attributeOf(recordOf(view), name));
  // People by their emails are no users yet: who they are comes with the answer.
  const pending = inline && !isMany(attribute) && readAttribute(view, inline);
  return pending ? Promise.resolve(pending) : readReference(view, name, references, argument);
}

async function readReference(view: View, name: string, link: ObjectLink, argument: string): Promise<unknown> {
  const many = isMany(attributeSchema(view, name));
  const context = contextOf(view);
  if (context) return context.reference(view, name, link, many);
  const ids = attributeOf(recordOf(view), name) ?? [];
  if (Array.isArray(ids) && ids.length === 0) return many ? [] : null;
  throw new InvalidArgumentError(`${argument} can't be loaded: this ${schemaOf(view).label} came from no client.`, {
    argument,
  });
}

/** A record that doesn't exist yet goes inline where the API takes one, all others by their ids. */
function writeDerived(view: View, name: string, value: unknown, argument: string): void {
  const attribute = attributeSchema(view, name);
  const given = isMany(attribute) && isIterable(value) ? [...value] : value;
  const whole = attribute.inline && inlineOf(attribute, given, argument);
  if (attribute.inline && whole) {
    writeAttribute(view, attribute.inline, whole, argument);
    writeAttribute(view, name, attributeOf(baseOf(view), name));
  } else writeIds(view, name, given, argument);
}

/** What goes inline of a value; undefined where ids say it all. A list goes inline as a whole, with the ids in it. */
function inlineOf(attribute: AttributeSchema, value: unknown, argument: string): unknown {
  if (!Array.isArray(value)) return isNew(value) ? value : undefined;
  if (attribute.access !== 'read' && !value.some(isUnknown)) return undefined;
  return value.map((one) => (isUnknown(one) ? attributesOf(one, attribute) : idOf(one, attribute, argument)));
}

/** Whether an element is somebody without an id: a record, or an email address. */
function isUnknown(value: unknown): boolean {
  return typeof value === 'string' ? value.includes('@') : isNew(value);
}

/** A new record of the type that is referred to goes as its attributes: the API takes some of them. */
function attributesOf(value: unknown, { references }: AttributeSchema): unknown {
  const type = typeOf(value);
  return type && references && isKindOf(type, references.object) ? copy(value) : value;
}

/** Of an id and a new record in its place, the one stated last counts. */
function writeIds(view: View, name: string, value: unknown, argument?: string): void {
  writeAttribute(view, name, value, argument);
  const { inline } = attributeSchema(view, name);
  if (inline) put(view, inline, undefined);
}
