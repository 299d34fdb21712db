import { bearerOf, grantedToken } from '../behaviours/account/tokens.ts';
import { named } from '../behaviours/named.ts';
import { passwordOf } from '../behaviours/users/known-password.ts';
import type { Operation } from '../catalogue/operation.ts';
import type { World } from '../contract.ts';
import { insufficientScope, invalidToken, unauthenticated } from '../http/failure.ts';
import type { Attributes } from '../types.ts';
import { findRecord } from '../world.ts';

/** Who may call: those who know the secret, or everyone. */
export interface Credentials {
  /** Bearer token, API token and password of every user. */
  readonly secret: string;
  /** `strict` refuses wrong credentials, `any` takes all of them for the owner. */
  readonly mode: 'strict' | 'any';
}

/** The user who calls; null for nobody, where the operation allows that. */
export function authenticate(
  world: World,
  credentials: Credentials,
  operation: Operation,
  headers: Readonly<Record<string, string>>,
): Attributes | null {
  if (operation.table.origin !== undefined) return null;
  if (credentials.mode === 'strict') refuseScope(world, operation, headers);
  const user =
    credentials.mode === 'any' ? ownerOf(world) : userBy(world, credentials.secret, headers.authorization ?? '');
  if (user) return onBehalfOf(world, headers) ?? user;
  const isBearer = /^bearer /i.test(headers.authorization ?? '');
  if (operation.table.anonymous) return null;
  if (isBearer) throw invalidToken();
  if (!named(world.behaviours.anonymous, operation)) throw unauthenticated();
  return null;
}

/**
 * Reading takes a scope to read, writing one to write, for whatever; a token may always be looked at and given back. A
 * scope that doesn't exist was granted, and allows nothing.
 */
function refuseScope(world: World, { method, path }: Operation, headers: Readonly<Record<string, string>>): void {
  const scopes = grantedToken(world, bearerOf(headers))?.scopes;
  if (!Array.isArray(scopes) || path.endsWith('/oauth/tokens/current')) return;
  const needed = method === 'GET' ? /^(\w+:)?read$|^chat$/ : /^(\w+:)?write$|^chat$/;
  if (!scopes.some((scope) => needed.test(String(scope)))) throw insufficientScope();
}

/** The administrator whom the account belongs to. */
export function ownerOf(world: World): Attributes | undefined {
  return findRecord(world, 'user', (user) => user.role === 'admin') ?? findRecord(world, 'user', () => true) ?? OWNER;
}

/** Stands in where the tables have no users. */
const OWNER: Attributes = { id: 1, name: 'Owner' };

function userBy(world: World, secret: string, authorization: string): Attributes | undefined {
  const [scheme = '', value = ''] = authorization.split(' ');
  if (scheme.toLowerCase() === 'bearer') return value === secret ? ownerOf(world) : userByToken(world, value);
  if (scheme.toLowerCase() !== 'basic') return undefined;
  const [, email, given] = /^(.*?)(?:\/token)?:(.*)$/.exec(decoded(value)) ?? [];
  const user = userWith(world, email ?? '');
  const isKnown = given === secret || (user && given !== undefined && given === passwordOf(world, user));
  return isKnown ? user : undefined;
}

/** Whom a token stands for that an application was granted. */
function userByToken(world: World, token: string): Attributes | undefined {
  const granted = grantedToken(world, token);
  return granted && findRecord(world, 'user', ({ id }) => id === granted.user_id);
}

function decoded(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}

function userWith(world: World, email: string): Attributes | undefined {
  return findRecord(world, 'user', (user) => String(user.email).toLowerCase() === email.toLowerCase());
}

function onBehalfOf(world: World, headers: Readonly<Record<string, string>>): Attributes | undefined {
  const email = headers['x-on-behalf-of'];
  if (!email) return undefined;
  const user = userWith(world, email);
  if (!user) throw unauthenticated();
  return user;
}
