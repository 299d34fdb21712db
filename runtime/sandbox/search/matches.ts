import type { World } from '../contract.ts';
import type { Attributes } from '../types.ts';
import type { Sign, Term } from './parse.ts';

/** Words whose order is not that of the alphabet. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  status: ['new', 'open', 'pending', 'hold', 'solved', 'closed'],
  priority: ['low', 'normal', 'high', 'urgent'],
};

/** Attributes that the language calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  ids: 'id',
  ticket_type: 'type',
  created: 'created_at',
  updated: 'updated_at',
};

/** Does a record meet all terms? Equal fields are alternatives: `status:open status:new`. */
export function meets(world: World, record: Attributes, terms: readonly Term[]): boolean {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  const groups = new Set(wanted.map(groupOf));
  const isMet = (group: string) => wanted.some((term) => groupOf(term) === group && meetsOne(world, record, term));
  return [...groups].every(isMet) && !terms.some((term) => term.isExcluded && meetsOne(world, record, term));
}

/** Which of two records comes first by a field; those without it come before all others. */
export function compareBy(field: string, a: Attributes, b: Attributes): number {
  const [left, right] = [a, b].map((record) => record[NAMES[field] ?? field] ?? undefined);
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined);
  const [first, second] = [rankOf(field, left) ?? String(left), rankOf(field, right) ?? String(right)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function groupOf({ field, sign, value }: Term): string {
  return field !== undefined && sign === ':' ? field : `${field} ${sign} ${value}`;
}

function meetsOne(world: World, record: Attributes, { field, sign, value }: Term): boolean {
  if (field === undefined) return hasWord(record, value.toLowerCase());
  const found = valuesOf(world, record, field);
  if (value === 'none' && sign === ':') return found.length === 0;
  return found.some((one) => compares(field, one, sign, value));
}

/** `fire`, or `fire*`: words stand anywhere in a text, so that the end makes no difference. */
function hasWord(record: Attributes, word: string): boolean {
  const wanted = word.replace(/\*$/, '');
  return texts(record).some((text) => text.toLowerCase().includes(wanted));
}

function texts(record: Attributes): string[] {
  return Object.values(record)
    .flat()
    .filter((value) => typeof value === 'string');
}

/** The values of a field; of a person or a group also its id, name and address. */
function valuesOf(world: World, record: Attributes, field: string): unknown[] {
  const custom = /^custom_field_(\d+)$/.exec(field)?.[1];
  if (custom) return present(customField(record, custom));
  const own = present(record[NAMES[field] ?? field]);
  const id = record[`${field}_id`];
  if (own.length > 0 || id === null || id === undefined) return own;
  const named = ['user', 'organization', 'group', 'brand'].map((type) =>
    world.store.find(world.catalogue.type(type), id),
  );
  return [id, ...named.flatMap((one) => (one ? present([one.name, one.email]) : []))];
}

function customField({ custom_fields: fields }: Attributes, id: string): unknown {
  const all = Array.isArray(fields) ? (fields as Attributes[]) : [];
  return all.find((one) => String(one.id) === id)?.value;
}

function present(value: unknown): unknown[] {
  return [value].flat().filter((one) => one !== null && one !== undefined && one !== '');
}

function compares(field: string, found: unknown, sign: Sign, value: string): boolean {
  if (sign === ':') return equals(String(found), value);
  const [left, right] = [rankOf(field, found), rankOf(field, value)];
  if (left === undefined || right === undefined) return false;
  return sign === '>' ? left > right : sign === '<' ? left < right : sign === '>=' ? left >= right : left <= right;
}

/** A day means all of it, `photo*` all that begins so; a phrase may stand anywhere in a longer text. */
function equals(found: string, value: string): boolean {
  const [text, wanted] = [found.toLowerCase(), value.toLowerCase()];
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return text.startsWith(wanted);
  if (wanted.endsWith('*')) return text.startsWith(wanted.slice(0, -1));
  return text === wanted || (/\s/.test(text) && text.includes(wanted));
}

function rankOf(field: string, value: unknown): number | undefined {
  const order = ORDERS[field]?.indexOf(String(value)) ?? -1;
  if (order >= 0) return order;
  const number = Number(value);
  const rank = Number.isNaN(number) ? Date.parse(String(value)) : number;
  return Number.isNaN(rank) ? undefined : rank;
}
