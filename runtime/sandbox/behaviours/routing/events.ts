import type { Selection, World } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { typeNamed } from '../records.ts';

/** What happened to skills, kinds of skills and their holders, as far as their times still tell. */
export const routingEvents: Readonly<Record<string, Selection>> = {
  'routing.attributes.incremental': ({ world }) => lives(world, 'RoutingAttribute', ({ id, name }) => ({ id, name })),
  'routing.attributeValues.incremental': ({ world }) =>
    lives(world, 'RoutingAttributeValue', ({ id, name, attribute_id }) => ({ id, name, attribute_id })),
  'routing.instanceValues.incremental': ({ world }) => everHad(world, 'RoutingInstanceValue').flatMap(gainAndLoss),
};

function lives(world: World, object: string, shown: (record: Attributes) => Attributes): Attributes[] {
  return everHad(world, object).flatMap((record) => {
    const { created_at, updated_at, deleted_at } = record;
    const happened = [
      { type: 'create', time: created_at },
      ...(updated_at === created_at ? [] : [{ type: 'update', time: updated_at }]),
      ...(deleted_at ? [{ type: 'delete', time: deleted_at }] : []),
    ];
    return happened.map((event) => ({ ...shown(record), ...event }));
  });
}

function gainAndLoss({
  id,
  attribute_value_id,
  agent_id,
  ticket_id,
  created_at,
  deleted_at,
}: Attributes): Attributes[] {
  const holder = ticket_id ? 'ticket' : 'agent';
  const event = { id, attribute_value_id, instance_id: String(ticket_id ?? agent_id) };
  const gain = { ...event, type: `associate_${holder}`, time: created_at };
  return deleted_at ? [gain, { ...event, type: `unassociate_${holder}`, time: deleted_at }] : [gain];
}

function everHad(world: World, object: string): Attributes[] {
  const records = world.store.of(typeNamed(world, object));
  return [...records.records(), ...records.discarded()];
}
