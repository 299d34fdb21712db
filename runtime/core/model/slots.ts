import { classFor, schemaOf } from './compiled-schema.ts';
import { copyRecord, isRecord } from './copy.ts';
import type { AttributeSchema, Attributes, ModelClass } from './schema.ts';
import { baseOf, contextOf, draftOf, ownRecord, peek, recordOf, View } from './view.ts';

/** What is known of an attribute; nothing of one that the specification lacks. */
export function attributeSchema(view: View, name: string): AttributeSchema {
  return schemaOf(view).attributes.get(name) ?? {};
}

/**
 * Puts what the user holds and may change at will in its place in the record: a nested model, a list of them, or an own
 * copy of a plain value. The record reads through to it and so is always the current one.
 */
export function hold(view: View, name: string, value: object): unknown {
  const attribute = attributeSchema(view, name);
  const held =
    value instanceof View ? claim(value, {}) : isModelList(attribute, value) ? adopt(attribute, value) : value;
  draftOf(view).handed.set(name, held);
  define(ownRecord(view), name, slotOf(attribute, held));
  return held;
}

/** Forgets what was handed out for an attribute: it no longer belongs to the model. */
export function release(view: View, name: string): void {
  const handed = peek(view)?.handed;
  const held = handed?.get(name);
  if (held instanceof View) draftOf(held).owner = undefined;
  handed?.delete(name);
}

/** Puts a scalar in its place in the record; undefined takes the attribute away. */
export function put(view: View, name: string, value: unknown): void {
  release(view, name);
  if (value !== undefined) define(ownRecord(view), name, { value, writable: true });
  else if (Object.hasOwn(recordOf(view), name)) delete ownRecord(view)[name];
}

/** Whether what was handed out is a list of models. */
export function isModelList({ model, list }: AttributeSchema, held: unknown): held is unknown[] {
  return !!model && !!list && Array.isArray(held);
}

/** Makes the list's elements its own: a plain object becomes a model, a model of another parent is copied. */
export function adopt({ model }: AttributeSchema, list: unknown[]): unknown[] {
  for (const [index, element] of list.entries()) {
    if (!model || !isRecord(element)) continue;
    const own = claim(element instanceof View ? element : make(classFor(model, element), element), list);
    if (list[index] !== own) list[index] = own;
  }
  return list;
}

/** A model on a record as parsed, which it shares until the first write. */
export function make(type: ModelClass, ...parameters: ConstructorParameters<ModelClass>): View {
  return new type(...parameters) as unknown as View;
}

function slotOf(attribute: AttributeSchema, held: object): PropertyDescriptor {
  if (held instanceof View) return { get: () => recordOf(held) };
  if (!isModelList(attribute, held)) return { value: held, writable: true };
  return {
    get: () => adopt(attribute, held).map((element) => (element instanceof View ? recordOf(element) : element)),
  };
}

/** The model itself, or a copy of it where it sits in another parent already. */
function claim(model: View, owner: object): View {
  const draft = draftOf(model);
  if (draft.owner && draft.owner !== owner) return claim(duplicate(model), owner);
  draft.owner = owner;
  return model;
}

/** A model of its own in the same state, with the same client. */
export function duplicate(model: View): View {
  const twin = make(model.constructor as ModelClass, baseOf(model), contextOf(model));
  Object.assign(ownRecord(twin), copyRecord(recordOf(model)));
  return twin;
}

function define(record: Attributes, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(record, name, { enumerable: true, configurable: true, ...descriptor });
}
