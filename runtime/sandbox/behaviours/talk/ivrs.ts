import type { RecordBehaviour, World, Write } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { below, change, removeBelow, removeWhere } from '../records.ts';

/** Menus for callers: an IVR shows its menus, a menu its routes. */
export const ivr: RecordBehaviour = {
  read: (world, { id }) => refresh(world, String(id)),
  remove({ world, operation }, { id }) {
    for (const menu of below(world, 'IvrMenu', 'ivr_id', id)) removeMenu(world, menu.id);
    removeWhere(world, 'Ivr', (one) => one.id === id);
    return { status: operation.table.status ?? 204 };
  },
};

/** Menus of an IVR: gone with their routes. */
export const ivrMenu: RecordBehaviour = {
  defaults: () => ({ default: false, routes: [] }),
  saved: (write) => refresh(write.world, ivrIdOf(write)),
  remove({ world, operation, parameters }, { id }) {
    removeMenu(world, id);
    refresh(world, parameters.ivr_id ?? '');
    return { status: operation.table.status ?? 204 };
  },
};

/** Routes of a menu, one a key. */
export const ivrRoute: RecordBehaviour = {
  saved: (write) => refresh(write.world, ivrIdOf(write)),
  remove({ world, operation, parameters }, { id }) {
    removeWhere(world, 'IvrRoute', (one) => one.id === id);
    refresh(world, parameters.ivr_id ?? '');
    return { status: operation.table.status ?? 204 };
  },
};

function ivrIdOf({ call }: Write): string {
  return call.parameters.ivr_id ?? '';
}

function removeMenu(world: World, id: unknown): void {
  removeBelow(world, 'IvrRoute', 'ivr_menu_id', id);
  removeWhere(world, 'IvrMenu', (one) => one.id === id);
}

/** Writes into the menus what is below them, and into the IVR its menus. */
function refresh(world: World, id: string): void {
  const menus = below(world, 'IvrMenu', 'ivr_id', id).map((menu): Attributes => {
    const routes = below(world, 'IvrRoute', 'ivr_menu_id', menu.id);
    return change(world, 'IvrMenu', menu, { routes });
  });
  const record = world.store.find(world.catalogue.type('Ivr'), id);
  if (record) change(world, 'Ivr', record, { menus });
}
