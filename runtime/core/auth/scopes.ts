import { MissingScopesError } from '../errors/auth-errors.ts';
import { didYouMean } from '../errors/did-you-mean.ts';
import type { Logger } from '../log/logger.ts';
import type { Tokens } from './tokens.ts';

/** What is asked for where nothing is stated, as tokens of client credentials have no scope of their own. */
export const DEFAULT_SCOPE = 'read write';

/** Scopes as the protocol writes them: parted by blanks. */
export function scopeText(scope: string | readonly string[]): string {
  return [scope].flat().join(' ').trim().replace(/\s+/g, ' ');
}

/** What was asked for and not granted; `read` comes with all `…:read`, `write` with all `…:write`. */
export function missingScopes(asked: string, granted: string | undefined): string[] {
  // Without a word on it, all is granted that was asked for.
  if (!granted?.trim()) return [];
  const had = new Set(granted.trim().split(/[\s,]+/));
  return asked.split(' ').filter((scope) => scope && !had.has(scope) && !had.has(scope.replace(/^.*:/, '')));
}

/** @throws MissingScopesError for a token that doesn't allow all that was asked for */
export function refuseMissingScopes(asked: string | undefined, { scope }: Pick<Tokens, 'scope'>): void {
  const missing = missingScopes(asked ?? '', scope);
  if (missing.length === 0) return;
  throw new MissingScopesError(
    `The token lacks ${missing.join(', ')}, and has ${scope}: ask for what the OAuth client may have, or sign in again`,
    { missing, granted: scope?.trim().split(/[\s,]+/) ?? [] },
  );
}

/** Zendesk grants scopes that it doesn't know, and refuses everything to such a token: what looks like a slip is told. */
export function warnOfSlips(asked: string, known: readonly string[], log: Pick<Logger, 'warn'>): void {
  for (const scope of asked.split(' ').filter((one) => one && !known.includes(one))) {
    const hint = didYouMean(scope, known);
    if (hint) log.warn(`The scope "${scope}" is not known${hint}; Zendesk grants it, then refuses every request`);
  }
}
