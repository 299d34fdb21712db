import { classesOf, classFor, schemaOf } from '../model/compiled-schema.ts';
import type { AttributeSchema, Attributes, ModelClass } from '../model/schema.ts';
import { isObject } from '../request/rules.ts';
import { kindOf, type Note, type Place, shownName, shownValue } from './finding.ts';
import { fits } from './fits.ts';

/** Compares a record with its type, attribute by attribute, as deep as types go. */
export function checkRecord(type: ModelClass, record: Attributes, pointer: string, note: Note): void {
  const { object, attributes } = schemaOf(type);
  for (const [name, value] of Object.entries(record)) {
    const attribute = attributes.get(name);
    const place = { object, pointer: `${pointer}.${shownName(name)}` };
    if (attribute) checkAttribute(attribute, value, place, note);
    else note({ kind: 'unknown-attribute', ...place, expected: 'no such attribute', got: kindOf(value) });
  }
}

/** Compares a value that is no record with its type: `integer`, `string[]`. */
export function checkPlain(type: string, value: unknown, place: Place, note: Note): void {
  if (type.endsWith('[]') && Array.isArray(value)) {
    const element = { ...place, pointer: `${place.pointer}[]` };
    for (const each of value) checkPlain(type.slice(0, -2), each, element, note);
  } else if (!fits(value, type)) note({ kind: 'wrong-type', ...place, expected: type, got: kindOf(value) });
  else if (holdsBigInteger(value))
    note({ kind: 'big-integer', ...place, expected: 'integers up to 2^53', got: 'bigint' });
}

/** What only requests hold is nobody's business here: where it comes back, it is as it was sent. */
function checkAttribute(attribute: AttributeSchema, value: unknown, place: Place, note: Note): void {
  const { model, access, nullable, varies } = attribute;
  const type = plainTypeOf(attribute);
  if (access === 'write') return;
  if (value === null && !nullable && !varies && (model || type !== 'any'))
    note({ kind: 'undeclared-null', ...place, expected: expectedOf(attribute), got: 'null' });
  if (value === null) return;
  if (model) checkNested(attribute, value, place, note);
  else checkPlain(type, value, place, note);
  checkListed(attribute, value, place, note);
}

function checkNested(attribute: AttributeSchema, value: unknown, place: Place, note: Note): void {
  const { model, list, type, varies } = attribute;
  const isList = list && Array.isArray(value);
  const pointer = isList ? `${place.pointer}[]` : place.pointer;
  for (const each of isList ? value : [value]) {
    if (model && isObject(each) && (isList || !list)) checkRecord(classFor(model, each), each, pointer, note);
    else if (!varies && !type)
      note({ kind: 'wrong-type', ...place, expected: expectedOf(attribute), got: kindOf(value) });
  }
}

function checkListed({ values, onlyAnswered = [] }: AttributeSchema, value: unknown, place: Place, note: Note): void {
  if (!values) return;
  for (const each of [value].flat()) {
    if ([...values, ...onlyAnswered].includes(String(each))) continue;
    note({ kind: 'unlisted-value', ...place, expected: values.join(', '), got: shownValue(each) });
  }
}

/** The type of what is no record; of an attribute without one nothing is known. */
function plainTypeOf({ type }: AttributeSchema): string {
  return type ?? 'any';
}

/** `Comment`, `Comment[]`, `integer`. */
function expectedOf(attribute: AttributeSchema): string {
  const { model, list } = attribute;
  if (!model) return plainTypeOf(attribute);
  const classes = classesOf(model);
  const [first] = classes;
  const name = first && classes.length === 1 ? schemaOf(first()).object : 'record';
  return list ? `${name}[]` : name;
}

function holdsBigInteger(value: unknown): boolean {
  if (typeof value === 'bigint') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsBigInteger);
}
