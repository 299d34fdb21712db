import type { Attribute } from '../catalogue/attribute.ts';
import type { Write } from '../contract.ts';
import { type Details, recordInvalid } from '../http/failure.ts';
import type { Attributes } from '../types.ts';
import { behaviourOf } from '../world.ts';

/** Refuses a write with every reason at once. */
export function validate(write: Write): void {
  const details: Details = {
    ...missing(write),
    ...notInList(write),
    ...behaviourOf(write.world, write.type).check?.(write),
  };
  if (Object.keys(details).length > 0) throw recordInvalid(details);
}

/** Refuses a record that has what another one of its type must have alone. */
export function refuseDuplicate({ world, type, record }: Write): void {
  const id = String(record[type.id]);
  for (const group of behaviourOf(world, type).unique ?? []) {
    const others = world.store.of(type).records();
    const isTaken = others.some((other) => String(other[type.id]) !== id && isSame(group, other, record));
    if (isTaken) throw recordInvalid(duplicate(group[0] ?? type.id, record));
  }
}

function isSame(group: readonly string[], a: Attributes, b: Attributes): boolean {
  return group.every((name) => b[name] != null && folded(a[name]) === folded(b[name]));
}

function folded(value: unknown): string {
  return String(value).toLowerCase();
}

function duplicate(name: string, record: Attributes): Details {
  return {
    [name]: [{ description: `${title(name)}: ${record[name]} has already been taken`, error: 'DuplicateValue' }],
  };
}

/** A new record lacks what it must have; a change empties it. */
function missing({ world, type, before, input }: Write): Details {
  const concerned = requiredOf(type.attributes).filter((name) => !before || name in input);
  const given = before ? input : { ...behaviourOf(world, type).defaults?.(world), ...input };
  const blank = concerned.filter((name) => isBlank(given[name]));
  return Object.fromEntries(
    blank.map((name) => [name, [{ description: `${title(name)}: cannot be blank`, error: 'BlankValue' }]]),
  );
}

function requiredOf(attributes: ReadonlyMap<string, Attribute>): string[] {
  return [...attributes.values()].filter(({ isRequired }) => isRequired).map(({ name }) => name);
}

function isBlank(value: unknown): boolean {
  return value == null || value === '';
}

function notInList({ type, input }: Write): Details {
  const details: Details = {};
  for (const [name, value] of Object.entries(input)) {
    const attribute = type.attributes.get(name);
    if (attribute && !isAllowed(attribute, value)) {
      details[name] = [
        { description: `${title(name)}: ${String(value)} is not included in the list`, error: 'InvalidValue' },
      ];
    }
  }
  return details;
}

function isAllowed({ values, isOpen, isList }: Attribute, value: unknown): boolean {
  if (values.length === 0 || isOpen || value == null) return true;
  const given = isList && Array.isArray(value) ? value : [value];
  return given.every((element) => values.includes(element as string));
}

/** `requester_id` -> `Requester`. */
function title(name: string): string {
  const words = name.replace(/_ids?$/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
