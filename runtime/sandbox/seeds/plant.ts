import { plantRecord } from '../behaviours/insert.ts';
import { putAudit } from '../behaviours/tickets/audit.ts';
import { addComment } from '../behaviours/tickets/comment.ts';
import type { RecordType } from '../catalogue/record-type.ts';
import { refuseUnknownValue } from '../check.ts';
import type { World } from '../contract.ts';
import { didYouMean } from '../near.ts';
import type { Attributes } from '../types.ts';
import { MAKERS, records } from './makers.ts';
import { SCENES } from './scenes/index.ts';
import { playScene } from './scenes/scene.ts';
import { SEEDS, type Seed, type SeedCount } from './seed.ts';

/** The first day of every seeded account. */
const BEGINNING = Date.UTC(2026, 0, 5, 8);

/** Fills the store; what it holds already counts. */
export function plant(world: World, seed: Seed): void {
  refuseUnknownSeed(world, seed);
  const counts = typeof seed === 'string' ? SEEDS[seed] : seed;
  plantAccount(world);
  for (const key of ['groups', 'organizations', 'users', 'tickets', ...others(counts)])
    fill(world, key, counts[key] ?? 0);
  if (seed === 'small' || seed === 'large') for (const scene of SCENES) playScene(world, scene);
}

function others(counts: Readonly<Record<string, SeedCount>>): string[] {
  return Object.keys(counts).filter((key) => !['groups', 'organizations', 'users', 'tickets'].includes(key));
}

/** Refuses a seed before a server listens that nobody could close. */
export function refuseUnknownSeed(world: World, seed: Seed): void {
  if (typeof seed === 'string') refuseUnknownValue('seed', seed, Object.keys(SEEDS));
  else refuseUnknownTypes(world, seed);
}

function refuseUnknownTypes(world: World, counts: Readonly<Record<string, SeedCount>>): void {
  const unknown = Object.keys(counts).find((key) => !world.catalogue.type(key));
  if (unknown === undefined) return;
  const known = world.catalogue.types.map(({ plural }) => plural);
  const near = didYouMean(unknown, known);
  throw new RangeError(`The seed names ${unknown}, which the sandbox doesn't have.${near} It has ${known.join(', ')}`);
}

/** What no account is without. */
function plantAccount(world: World): void {
  const group = first(world, 'group', { name: 'Support', default: true });
  first(world, 'brand', {
    name: 'Sandbox',
    subdomain: 'sandbox',
    default: true,
    active: true,
    brand_url: world.origin,
  });
  const user = {
    name: 'Olivia Owner',
    email: 'owner@example.com',
    role: 'admin',
    verified: true,
    default_group_id: group?.id,
  };
  const isNew = records(world, 'user').length === 0;
  const owner = first(world, 'user', user);
  if (owner && isNew) settle(world, owner);
}

function first(world: World, key: string, given: Attributes): Attributes | undefined {
  return records(world, key)[0] ?? add(world, key, 0, given);
}

/** Adds records up to the count, or the ones that are given. */
function fill(world: World, key: string, count: SeedCount): void {
  const type = world.catalogue.type(key);
  if (!type) return;
  const given = typeof count === 'number' ? undefined : count;
  for (const record of given ?? []) plantRecord(world, type, record);
  const made = typeof count === 'number' ? count : 0;
  for (let index = records(world, key).length; index < made; index += 1) plantOne(world, type, index, made);
}

function plantOne(world: World, type: RecordType, index: number, count: number): void {
  const record = add(world, type.key, index, MAKERS[type.key]?.(world, index, count) ?? {});
  if (type.key === 'user' && record) settle(world, record);
  if (type.key === 'ticket' && record) converse(world, record);
}

/** A user's address and memberships. */
function settle(world: World, user: Attributes): void {
  const { id, email, organization_id, default_group_id } = user;
  const identity = world.catalogue.typeAt('/api/v2/users/{user_id}/identities')?.key;
  if (identity && email)
    add(world, identity, 0, { user_id: id, type: 'email', value: email, primary: true, verified: true });
  if (organization_id) add(world, 'organization_membership', 0, { user_id: id, organization_id, default: true });
  if (default_group_id) add(world, 'group_membership', 0, { user_id: id, group_id: default_group_id, default: true });
}

/** A ticket's first comment, history and numbers. */
function converse(world: World, ticket: Attributes): void {
  const { id, description, requester_id, created_at } = ticket;
  const comment = addComment(world, id, { body: description }, { author_id: requester_id, created_at });
  const event = {
    id: 1_000_000_000 + Number(id),
    type: 'Comment',
    author_id: requester_id,
    body: description,
    public: true,
  };
  putAudit(world, id, {
    author_id: requester_id,
    created_at,
    events: [{ ...event, attachments: [], audit_id: comment.audit_id }],
  });
  const metric = world.catalogue.typeAt('/api/v2/tickets/{ticket_id}/metrics')?.key;
  if (metric) add(world, metric, 0, { ticket_id: id, created_at, updated_at: created_at });
}

/** Stores a record of the `index`-th hour of the account. */
function add(world: World, key: string, index: number, given: Attributes): Attributes | undefined {
  const type = world.catalogue.type(key);
  const time = new Date(BEGINNING + index * 3_600_000).toISOString().replace('.000Z', 'Z');
  return type && plantRecord(world, type, { created_at: time, updated_at: time, ...given });
}
