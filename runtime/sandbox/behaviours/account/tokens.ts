import type { World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes } from '../../types.ts';
import { findRecord, recordsOf, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { typeNamed } from '../records.ts';

const noteOf = (token: string): string => `OAuth token ${token}`;
const refreshNote = (token: unknown): string => `OAuth refresh token ${String(token)}`;

/** Gives a client a token that stands for a user, and, where it is asked for, another one to renew it by. */
export function grantToken(world: World, client: Attributes, asked: Attributes): Attributes {
  const { scope = 'read', expires_in, refresh_token_expires_in, user_id, isRefreshed } = asked;
  const record = insertRecord(world, typeNamed(world, 'OauthToken'), {
    client_id: client.id,
    user_id,
    scopes: String(scope).split(' '),
    created_at: timestamp(world),
    expires_at: new Date(endOf(world, expires_in)).toISOString(),
  });
  const access_token = tokenOf(record, 1);
  record.token = access_token.slice(0, 10);
  world.notes.set(noteOf(access_token), record.id);
  const granted = { access_token, token_type: 'bearer', scope: String(scope), expires_in };
  if (!isRefreshed) return granted;
  const refresh_token = tokenOf(record, 2);
  world.notes.set(refreshNote(refresh_token), { id: record.id, until: endOf(world, refresh_token_expires_in) });
  return { ...granted, refresh_token, refresh_token_expires_in };
}

/** What a refresh token renews; undefined for one that is unknown, used or too old. */
export function refreshable(world: World, token: unknown): Attributes | undefined {
  const found = world.notes.get(refreshNote(token)) as { id: unknown; until: number } | undefined;
  if (!found || found.until <= world.clock()) return undefined;
  return findRecord(world, 'OauthToken', ({ id }) => id === found.id);
}

function endOf(world: World, seconds: unknown): number {
  return world.clock() + Number(seconds) * 1000;
}

function tokenOf({ id }: Attributes, kind: number): string {
  return hexadecimal(Number(id) % 1_000_003, kind).repeat(2);
}

/** The token of a request. */
export function bearerOf(headers: Readonly<Record<string, string>>): string {
  return /^bearer (.*)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

/** What was granted as this token, until it is revoked or too old. */
export function grantedToken(world: World, token: string): Attributes | undefined {
  const id = world.notes.get(noteOf(token));
  const record = id === undefined ? undefined : findRecord(world, 'OauthToken', (one) => one.id === id);
  const isOver = record?.expires_at != null && Date.parse(String(record.expires_at)) <= world.clock();
  return isOver ? undefined : record;
}

/** The token that a caller uses; the sandbox's own is the first that it lists. */
export function currentToken(world: World, token: string): Attributes {
  const record = grantedToken(world, token) ?? recordsOf(world, 'OauthToken')[0];
  if (!token || !record) throw recordNotFound();
  return record;
}
