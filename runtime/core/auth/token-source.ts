import type { Asker } from './strategy.ts';
import type { Tokens } from './tokens.ts';

/** Where access tokens come from. */
export interface TokenSource {
  /** Whether a renewal makes the access token before it worthless. */
  readonly endsOthers: boolean;
  /** Scopes that the tokens must have; undefined: any. */
  readonly asked: string | undefined;
  /** Gives tokens that may be used, new ones where there are no others. Called once at a time. */
  renew(asker: Asker, known: KnownTokens): Promise<RenewedTokens>;
}

/** What a client knows of its tokens. */
export interface KnownTokens {
  readonly held: Tokens | undefined;
  /** The access token that the server refused last. */
  readonly refused: string | undefined;
}

/** Tokens, and how they were come by; `kept`: there is no reason to hope for better ones. */
export interface RenewedTokens {
  readonly tokens: Tokens;
  readonly kind: 'obtained' | 'renewed' | 'reloaded' | 'kept';
}
