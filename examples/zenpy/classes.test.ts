import { describe, expect, it } from 'vitest';
import { answeringClient, classBehind, recordOf } from './answering-client.ts';
import { differences, type ZenpyClass, zenpyClasses } from './classes.ts';

const classes = zenpyClasses();

describe('the classes of zenpy', () => {
  it('are all here, with their attributes and properties', () => {
    const count = (of: (row: ZenpyClass) => readonly unknown[]) =>
      classes.reduce((sum, row) => sum + of(row).length, 0);
    expect(classes).toHaveLength(131);
    expect(count(({ attributes }) => attributes)).toBe(1_235);
    expect(count(({ dates, references }) => [...dates, ...references])).toBe(237);
  });

  it.each(Object.keys(differences))('%s, which differs, is one of them', (name) => {
    const known = classes.flatMap((row) => [row.name, ...membersOf(row).map((member) => `${row.name}.${member}`)]);
    expect(known).toContain(name);
  });
});

describe.each(classes.filter(({ name }) => !isDropped(name)))('$name', (row) => {
  const { ours, name } = row;
  const nameOf = (member: string) => differences[`${name}.${member}`]?.ours ?? member;
  const kept = <P extends { name: string }>(properties: readonly P[]) =>
    properties.filter((property) => !isDropped(`${name}.${property.name}`));

  it('has a class here', () => expect(ours).toBeTypeOf('function'));

  it.each(row.attributes.filter((attribute) => !isDropped(`${name}.${attribute}`)))('has %s', (attribute) => {
    const known = Object.keys(ours?.schema().attributes ?? {});
    expect(known).toContain(known.includes(attribute) ? attribute : nameOf(attribute));
  });

  it.each(kept(row.dates))('reads and writes $name as a Date', async (property) => {
    const record = recordOf(ours, { [nameOf(property.attribute)]: '2027-01-02T03:04:05Z' });
    const [accessor, date] = [nameOf(property.name), new Date('2028-02-03T04:05:06Z')];
    expect(Reflect.get(record, accessor)).toEqual(new Date('2027-01-02T03:04:05Z'));
    Reflect.set(record, accessor, date);
    expect(record.get(nameOf(property.attribute))).toBe('2028-02-03T04:05:06Z');
  });

  it.each(kept(row.references))('loads $name, and keeps the id of what is set', async (property) => {
    const [attribute, accessor] = [nameOf(property.attribute), nameOf(property.name)];
    const { record, link, isMany } = await answeringClient(ours, attribute);
    const found = await Reflect.get(record, accessor);
    const first = isMany ? found[0] : found;
    expect(first).toBeInstanceOf(await classBehind(link));
    Reflect.set(record, accessor, found);
    const id = first[(await classBehind(link)).schema().id ?? 'id'];
    expect(record.get(attribute)).toEqual(isMany ? [id] : id);
  });
});

function membersOf({ attributes, dates, references }: ZenpyClass): string[] {
  return [...attributes, ...dates.map(({ name }) => name), ...references.map(({ name }) => name)];
}

/** It has no counterpart here, for a reason. */
function isDropped(name: string): boolean {
  const difference = differences[name];
  return difference !== undefined && difference.ours === undefined;
}
