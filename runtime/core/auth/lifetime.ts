import type { Tokens } from './tokens.ts';

/** Part of its life after which a token is renewed. */
const RENEWED_AFTER = 0.8;

/** Milliseconds before its end when a token is renewed at the latest. */
const RENEWED_BEFORE = 60_000;

/** Milliseconds before its end from which a token isn't sent any more: a request takes its time. */
const LAST_USED_BEFORE = 10_000;

/** Milliseconds for which a refusal of a new token is no reason to ask for another: something else must be wrong. */
const YOUNG = 10_000;

type Life = Pick<Tokens, 'expiresAt' | 'obtainedAt'>;

/** Whether the access token has to be replaced before it is used. */
export function isOver({ expiresAt, obtainedAt }: Life, now: number): boolean {
  return expiresAt !== undefined && now >= expiresAt - Math.min(LAST_USED_BEFORE, (expiresAt - obtainedAt) / 20);
}

/** Whether it is time to renew the access token, while it still works: at 80 % of its life, or 60 s before its end. */
export function isDue({ expiresAt, obtainedAt }: Life, now: number): boolean {
  if (expiresAt === undefined) return false;
  const life = expiresAt - obtainedAt;
  // A token that lives for less than two minutes would be due from its first second on.
  const latest = Math.max(expiresAt - RENEWED_BEFORE, obtainedAt + life / 2);
  return now >= Math.min(obtainedAt + life * RENEWED_AFTER, latest);
}

/** Whether the access token was obtained a moment ago. */
export function isYoung({ obtainedAt }: Life, now: number): boolean {
  return Math.abs(now - obtainedAt) < YOUNG;
}
