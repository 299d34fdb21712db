import { describe, expect, it } from 'vitest';
import { checkInclude } from './check-include.ts';

const operation = {
  id: 'tickets.list',
  method: 'GET',
  path: '/api/v2/tickets',
  retry: 'safe',
  include: { users: { key: 'users' }, organizations: { key: 'organizations' } },
  embedded: ['dates'],
} as const;

describe('side-loads', () => {
  it.each([undefined, 'users', 'users,dates', 'users, organizations', ['users', 'dates'], [], 'users(groups)'])(
    'as in %j pass',
    (include) => {
      expect(() => checkInclude(operation, { include })).not.toThrow();
    },
  );

  it('as in "tickets(users)" pass where they are known as a whole', () => {
    const search = { ...operation, include: { 'tickets(users)': { key: 'users' } } };
    expect(() => checkInclude(search, { include: ['tickets(users)'] })).not.toThrow();
    expect(() => checkInclude(search, { include: ['tickets(groups)'] })).toThrow('did you mean "tickets(users)"?');
  });

  it.each([
    ['user', 'did you mean "users"?'],
    [['users', 'date'], 'did you mean "dates"?'],
    ['users,slas', '"slas" does not come along; it has users, organizations, dates'],
    ['constructor', 'does not come along'],
    [5, '"5" does not come along'],
    [null, '"null" does not come along'],
    ['', '"" does not come along'],
  ])('as in %j are refused by name', (include, message) => {
    const problem = { argument: 'tickets.list(include)', message: expect.stringContaining(message) };
    expect(() => checkInclude(operation, { include })).toThrow(expect.objectContaining(problem));
  });

  it('pass where nothing is known of them, as other keys do', () => {
    const { include: _, embedded: __, ...bare } = operation;
    expect(() => checkInclude(bare, { include: 'anything' })).not.toThrow();
    expect(() => checkInclude(operation, { new_parameter: 1 })).not.toThrow();
    expect(() => checkInclude(operation)).not.toThrow();
  });
});
