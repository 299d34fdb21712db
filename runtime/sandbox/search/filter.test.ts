import { describe, expect, it } from 'vitest';
import { meetsFilter } from './filter.ts';

describe('a filter', () => {
  const record = { cost: 10, name: 'Blue Nimbus', gone: null };
  const read = (of: Record<string, unknown>, field: string) => [of[field]];

  it.each([
    [{ cost: { $gt: 9, $lt: 11 } }, true],
    [{ cost: { $gte: 10, $lte: 10 } }, true],
    [{ cost: { $gt: 10 } }, false],
    [{ cost: { $lt: '9' } }, false],
    [{ name: { $contains: 'nimbus' } }, true],
    [{ name: { $notcontains: 'nimbus' } }, false],
    [{ name: { $in: ['x', 'Blue Nimbus'] } }, true],
    [{ name: { $notin: ['x'] } }, true],
    [{ gone: { $eq: 'null' } }, false],
    [{}, true],
  ])('%o holds: %s', (filter, expected) => {
    expect(meetsFilter(record, filter, read)).toBe(expected);
  });

  it.each([[5], [{ name: 'x' }], [{ $or: {} }], [{ name: { $in: 'x' } }], [{ name: { constructor: 'x' } }]])(
    '%o is refused',
    (filter) => {
      expect(() => meetsFilter(record, filter, read)).toThrow('400');
    },
  );
});
