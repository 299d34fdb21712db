import { RECORD } from '../operation/model-like.ts';
import { coerce } from './coerce.ts';
import { classFor, schemaOf } from './compiled-schema.ts';
import { attributeOf, copy, isRecord } from './copy.ts';
import { isDateType, wireDate } from './dates.ts';
import type { AttributeSchema } from './schema.ts';
import { adopt, attributeSchema, hold, isModelList, make, put } from './slots.ts';
import { baseOf, contextOf, peek, type View } from './view.ts';

/**
 * The value of an attribute as the user gets it: a nested record is a model and a list of them an array of models, made
 * at the first read; other arrays and objects are own copies. Names that every object inherits are none of its business.
 */
export function readAttribute(view: View, name: string): unknown {
  const held = peek(view)?.handed.get(name);
  if (held !== undefined) return refreshed(view, name, held);
  const value = view[RECORD][name];
  return typeof value === 'object' && value !== null ? hold(view, name, wrap(view, name, value)) : value;
}

/** Sets an attribute; null empties it, undefined takes it away. `argument` names it in an error. */
export function writeAttribute(view: View, name: string, value: unknown, argument?: string): void {
  const base = attributeOf(baseOf(view), name);
  const attribute = attributeSchema(view, name);
  const isKept = value === undefined || value === null || (value === base && typeof value !== 'object');
  const own = isKept ? value : coerce(attribute, value, argument ?? `${schemaOf(view).label}.${name}`);
  put(view, name, isSameMoment(attribute, own, base) ? base : own);
  if (typeof own === 'object' && own !== null) hold(view, name, own);
}

/** What a user gets for a nested record, or for an element of a list of them. */
export function wrapRecord(view: View, { model }: AttributeSchema, value: unknown): unknown {
  return model && isRecord(value) ? make(classFor(model, value), value, contextOf(view)) : copy(value);
}

function wrap(view: View, name: string, value: object): object {
  const attribute = attributeSchema(view, name);
  if (isModelList(attribute, value)) return value.map((record) => wrapRecord(view, attribute, record));
  return (attribute.list ? copy(value) : wrapRecord(view, attribute, value)) as object;
}

function refreshed(view: View, name: string, held: unknown): unknown {
  const attribute = attributeSchema(view, name);
  return isModelList(attribute, held) ? adopt(attribute, held) : held;
}

/** The API writes a moment in more than one form; setting the same moment is no change. */
function isSameMoment({ type }: AttributeSchema, value: unknown, base: unknown): boolean {
  return isDateType(type) && base !== undefined && wireDate(base, type) === value;
}
