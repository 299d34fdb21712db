import type { Attribute } from '../catalogue/attribute.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Operation } from '../catalogue/operation.ts';
import { entriesOf } from '../catalogue/record-type.ts';
import { type Attributes, isAttributes } from '../types.ts';

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  timestamp: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  date: (value) => typeof value === 'string',
  unixTime: (value) => Number.isInteger(value),
  object: isAttributes,
  any: () => true,
};

/** Where a value is not what the tables promise; empty where it is. */
export function contradictions(catalogue: Catalogue, type: string, value: unknown, at: string): string[] {
  if (type.endsWith('[]')) return ofList(catalogue, type.slice(0, -2), value, at);
  const scalar = SCALARS[type];
  if (scalar) return scalar(value) ? [] : [`${at} is no ${type}: ${JSON.stringify(value)}`];
  const attributes = catalogue.type(type)?.attributes;
  if (!attributes || !isAttributes(value)) return [`${at} is no ${type}: ${JSON.stringify(value)}`];
  return [...attributes.values()].flatMap((attribute) =>
    ofAttribute(catalogue, attribute, value[attribute.name], `${at}.${attribute.name}`),
  );
}

function ofList(catalogue: Catalogue, type: string, value: unknown, at: string): string[] {
  if (!Array.isArray(value)) return [`${at} is no list`];
  return value.flatMap((element, index) => contradictions(catalogue, type, element, `${at}[${index}]`));
}

function ofAttribute(catalogue: Catalogue, attribute: Attribute, value: unknown, at: string): string[] {
  const { access, isAbsent, isNullable, isList, types } = attribute;
  if (access === 'write') return value === undefined ? [] : [`${at} is only for requests`];
  if (value === undefined) return isAbsent ? [] : [`${at} is missing`];
  if (value === null) return isNullable || types.includes('any') ? [] : [`${at} is null`];
  const [type = 'any'] = types;
  return types.length === 1 ? contradictions(catalogue, isList ? `${type}[]` : type, value, at) : [];
}

/** Where the answer of an operation is not what its row promises. */
export function findingsIn(catalogue: Catalogue, { table, id, kind }: Operation, body: unknown): string[] {
  // A file is no answer in the sense of the tables, nor is a body without anything in it.
  if (table.answer === 'none')
    return isAttributes(body) && Object.keys(body).length > 0 ? [`${id} answers something`] : [];
  return entriesOf(table.answer).flatMap(([key, type]) => {
    const value = under(body, key);
    // Chat hands records by id out in an object.
    const shown = kind === 'getMany' && key === 'docs' ? Object.values(value ?? {}) : value;
    return contradictions(catalogue, type, shown, `${id}.${key}`);
  });
}

/** The value at a key of an answer: `a.b` within another, `` the whole. */
export function under(body: unknown, key: string): unknown {
  const names = key === '' ? [] : key.split('.');
  return names.reduce((value, name) => (value as Attributes | undefined)?.[name], body);
}
