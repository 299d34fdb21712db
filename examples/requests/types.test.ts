import { expect, it } from 'vitest';
import { allOperations } from './specification.ts';
import { complaintsOf } from './typecheck.ts';

it('every call is one that the declared types take: its path, its query, its body', () => {
  expect(complaintsOf(allOperations)).toEqual([]);
});
