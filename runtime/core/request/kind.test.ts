import { describe, expect, it } from 'vitest';
import { isKindOf, typeOf } from './kind.ts';

const recordOf = (schema: { object: string; viewOf?: string }) => ({ constructor: { schema: () => schema } });
const isOne = (schema: { object: string; viewOf?: string }, wanted: string) => {
  const type = typeOf(recordOf(schema));
  return type !== undefined && isKindOf(type, wanted);
};

describe('a record stands for one of a type', () => {
  it('where it is of that type, or a view of one', () => {
    expect(isOne({ object: 'User' }, 'User')).toBe(true);
    expect(isOne({ object: 'CurrentUser', viewOf: 'User' }, 'User')).toBe(true);
  });

  it.each([
    ['GroupSlaPolicy', 'SlaPolicy'],
    ['SlaPolicy', 'GroupSlaPolicy'],
    ['SuspendedTicket', 'Ticket'],
  ])('not because its name ends as that one does: %s for %s', (object, wanted) => {
    expect(isOne({ object }, wanted)).toBe(false);
  });

  it('only where it is a record', () => {
    for (const value of [null, undefined, 5, { id: 5 }, new Date()]) expect(typeOf(value)).toBeUndefined();
  });
});
