import type { Call } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import { bodyRecord } from '../operations/body.ts';
import type { Attributes, Result } from '../types.ts';
import { pathId } from '../world.ts';
import { insertRecord } from './insert.ts';

/** The users and tickets of the loser go over to the winner, and the loser is gone. */
export function mergeOrganizations(call: Call): Result {
  const organizations = call.world.catalogue.type('organization');
  const merges = call.world.catalogue.type('organization_merge');
  const loser = call.world.store.find(organizations, pathId(call));
  const winner = call.world.store.find(organizations, bodyRecord(call, 'organization_merge').winner_id);
  if (!organizations || !merges || !loser || !winner) throw recordNotFound();
  for (const key of ['user', 'ticket', 'organization_membership']) move(call, key, loser.id, winner.id);
  call.world.store.of(organizations).remove(loser.id);
  const merge = { loser_id: loser.id, winner_id: winner.id, status: 'complete' };
  return { body: { organization_merge: insertRecord(call.world, merges, merge) } };
}

function move(call: Call, key: string, from: unknown, to: unknown): void {
  const type = call.world.catalogue.type(key);
  if (!type) return;
  const collection = call.world.store.of(type);
  const concerned = collection.records().filter((record: Attributes) => record.organization_id === from);
  for (const record of concerned) collection.put({ ...record, organization_id: to });
}
