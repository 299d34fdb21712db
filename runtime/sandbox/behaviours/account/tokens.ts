import type { World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes } from '../../types.ts';
import { findRecord, recordsOf, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { typeNamed } from '../records.ts';

const noteOf = (token: string): string => `OAuth token ${token}`;

/** Gives a client a token that stands for the user who made the client. */
export function grantToken(world: World, client: Attributes, scope: string, expires_in: unknown): Attributes {
  const type = typeNamed(world, 'OauthToken');
  const seconds = typeof expires_in === 'number' ? expires_in : null;
  const record = insertRecord(world, type, {
    client_id: client.id,
    user_id: client.user_id,
    scopes: scope.split(' '),
    created_at: timestamp(world),
    expires_at: seconds && new Date(world.clock() + seconds * 1000).toISOString(),
  });
  const access_token = hexadecimal(Number(record.id) % 1_000_003, 1).repeat(2);
  record.token = access_token.slice(0, 10);
  world.notes.set(noteOf(access_token), record.id);
  return { access_token, token_type: 'bearer', scope, expires_in: seconds };
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
