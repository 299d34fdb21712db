import type { World } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { insertRecord } from '../insert.ts';

/** Agents work for the default brand. */
export function joinBrand(world: World, user: Attributes): void {
  const type = world.catalogue.type('BrandAgent');
  const brand = recordsOf(world, 'Brand').find((one) => one.default === true);
  const isKnown = recordsOf(world, 'BrandAgent').some(({ user_id }) => user_id === user.id);
  if (!type || !brand || isKnown || user.role === 'end-user') return;
  insertRecord(world, type, { user_id: user.id, brand_id: brand.id });
}
