import type { Sandbox } from 'zents/testing';
import { type Attribute, type Notation, objects, type Parameter, parameterOf } from '../requests/specification.ts';
import { sampleFile } from '../requests/values.ts';
import type { Attributes } from './answers.ts';
import { someId } from './places.ts';

/** How much an input states: what it must, or every plain attribute. */
export type Form = 'minimal' | 'full';

/** What a record is stated for, and what the operation takes beyond the rules of the object. */
export interface Purpose {
  readonly isNew: boolean;
  readonly accepts?: readonly string[] | undefined;
}

/** The type of the record that a body takes. */
export function bodyTypeOf({ body = {} }: Notation): string | undefined {
  const keys = Object.values((body.$keys ?? {}) as Record<string, string | Parameter>).map(
    (one) => parameterOf(one).type,
  );
  const plain = Object.entries(body).flatMap(([key, type]) => (key.startsWith('$') ? [] : [String(type)]));
  return [...plain, ...keys].map((type) => type.replace('[]', '')).find((type) => objects.has(type));
}

/** Whether a body is a list of records. */
export function takesList({ body = {} }: Notation): boolean {
  return Object.entries(body).some(([key, type]) => !key.startsWith('$') && String(type).endsWith('[]'));
}

/** What a call that makes a record states, with ids of records that are there. */
export function newInput(sandbox: Sandbox, notation: Notation, form: Form): unknown {
  const { $multipart, $keys, $raw } = notation.body ?? {};
  if ($raw) return sampleFile.value;
  const keys = ($multipart ?? $keys) as Record<string, string | Parameter> | undefined;
  if (keys) return keysInput(sandbox, keys);
  const record = recordInput(sandbox, bodyTypeOf(notation) ?? '', form, { isNew: true, accepts: notation.accepts });
  return takesList(notation) ? [record] : record;
}

function keysInput(sandbox: Sandbox, keys: Record<string, string | Parameter>): Attributes {
  const all = Object.entries(keys).map(([name, one]) => [name, parameterOf(one)] as const);
  const required = all.filter(([, one]) => one.required);
  const stated = required.length > 0 ? required : all.slice(0, 1);
  return Object.fromEntries(stated.map(([name, one]) => [name, keyInput(sandbox, name, one)]));
}

function keyInput(sandbox: Sandbox, name: string, one: Parameter): unknown {
  return one.type === 'file' ? sampleFile.value : sampleValue(sandbox, name, one as Attribute);
}

/** A record as a request may state it. */
export function recordInput(sandbox: Sandbox, object: string, form: Form, purpose: Purpose): Attributes {
  const all = Object.entries(objects.get(object)?.attributes ?? {});
  const taken = all.filter(([name, one]) => isTaken(name, one, object, purpose));
  const required = taken.filter(([, one]) => one.required);
  const full = taken.filter(([name, one]) => one.required || isPlain(name, one));
  const least = required.length > 0 ? required : taken.slice(0, 1);
  const stated = form === 'full' && full.length > 0 ? full : least;
  return Object.fromEntries(stated.map(([name, one]) => [name, sampleValue(sandbox, name, one)]));
}

/** Whether a request may state an attribute. */
export function isTaken(name: string, attribute: Attribute, object: string, { isNew, accepts = [] }: Purpose): boolean {
  const access = accessOf(name, attribute, object);
  return accepts.includes(name) || access === 'both' || access === 'write' || (isNew && access === 'create');
}

/** Who may state an attribute. */
export function accessOf(name: string, { access }: Attribute, object: string): string {
  return access ?? (name === (objects.get(object)?.id ?? 'id') ? 'read' : 'both');
}

/** A text, a number or a truth of the record itself, which nothing else follows from. */
function isPlain(name: string, { type, access, references }: Attribute): boolean {
  const isScalar = ['string', 'integer', 'boolean'].includes(String(type));
  return isScalar && access !== 'write' && references === undefined && !/_ids?$|^raw_/.test(name);
}

function sampleValue(sandbox: Sandbox, name: string, attribute: Attribute): unknown {
  const type = String([attribute.type].flat()[0]);
  const value = single(sandbox, name, attribute, type.replace('[]', ''));
  return type.endsWith('[]') ? [value] : value;
}

function single(sandbox: Sandbox, name: string, attribute: Attribute, type: string): unknown {
  const { values = [], onlyAnswered = [], references } = attribute;
  const [choice] = values.filter((value) => !onlyAnswered.includes(value));
  if (references) return someId(sandbox, references);
  if (choice !== undefined) return choice;
  if (objects.has(type)) return recordInput(sandbox, type, 'minimal', { isNew: true });
  return (type === 'string' && TEXTS[name]) || SCALARS[type];
}

/** Texts that must have a form. */
const TEXTS: Readonly<Record<string, string>> = { email: 'someone@example.com', url: 'https://example.com' };

const SCALARS: Readonly<Record<string, unknown>> = {
  string: 'sample',
  integer: 3,
  number: 1.5,
  boolean: false,
  timestamp: '2026-01-05T08:00:00Z',
  date: '2026-01-05',
  unixTime: 1_767_600_000,
  object: {},
  any: 'sample',
};
