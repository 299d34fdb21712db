import type { World } from '../../contract.ts';
import { emptyRecord } from '../../store/defaults.ts';
import type { Attributes } from '../../types.ts';
import { timestamp } from '../../world.ts';

/** What an account without any calls answers of a type: everything empty. */
export function blankOf(world: World, object: string): Attributes {
  const type = world.catalogue.type(object);
  return type ? emptyRecord(type, (name) => world.catalogue.type(name), timestamp(world)) : {};
}
