import { insertRecord } from '../../behaviours/insert.ts';
import type { World } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { records } from '../makers.ts';

/** Adds a record and gives its id; undefined where the tables don't have the type. */
export type Add = (object: string, given?: Attributes, parents?: Attributes) => unknown;

/** The people, groups and tickets of the account that a scene is played with. */
export interface Cast {
  readonly agent: Attributes | undefined;
  readonly customer: Attributes | undefined;
  readonly group: Attributes | undefined;
  readonly ticket: Attributes | undefined;
}

/** Records of several types that point to each other. */
export interface Scene {
  /** Type of which an account with the scene has some. */
  readonly object: string;
  play(add: Add, cast: Cast, world: World): void;
}

/** The first day of every seeded account. */
export const BEGINNING = '2026-01-05T08:00:00Z';

/** Plays a scene once. */
export function playScene(world: World, { object, play }: Scene): void {
  if (!world.catalogue.type(object) || records(world, object).length > 0) return;
  play(createAdd(world), castOf(world), world);
}

function createAdd(world: World): Add {
  return (object, given = {}, parents = {}) => {
    const type = world.catalogue.type(object);
    if (!type) return undefined;
    const times = ['created_at', 'updated_at'].filter((name) => type.attributes.has(name));
    const stamps = Object.fromEntries(times.map((name) => [name, BEGINNING]));
    return insertRecord(world, type, { ...stamps, ...given }, parents)[type.id];
  };
}

function castOf(world: World): Cast {
  const users = records(world, 'user');
  return {
    agent: users.find(({ role }) => role === 'agent') ?? users[0],
    customer: users.find(({ role }) => role === 'end-user') ?? users[0],
    group: records(world, 'group')[0],
    ticket: records(world, 'ticket')[0],
  };
}
