import { ZendeskError } from './zendesk-error.ts';

/** What a client does with a store of tokens. */
export type TokenStoreAction = 'load' | 'save' | 'lock';

/**
 * The store of the tokens failed. After a failed `save` the client holds the only copy of the new tokens: it saves them
 * before the next request, which succeeds once the store works again. A process that ends before that loses them, and
 * the user has to sign in again.
 */
export class TokenStoreError extends ZendeskError {
  static override readonly brand: string = 'TokenStoreError';

  declare readonly action: TokenStoreAction;

  constructor(message: string, properties: { readonly action: TokenStoreAction; readonly cause?: unknown }) {
    super(message, properties);
  }
}

/** Nobody was signed in: the user refused, or what came back is no answer to the request that was made. */
export class SignInError extends ZendeskError {
  static override readonly brand: string = 'SignInError';

  /** `state_mismatch`, `no_code`, or Zendesk's word: `access_denied`, `invalid_scope`. */
  declare readonly reason: string;

  constructor(message: string, properties: { readonly reason: string }) {
    super(message, properties);
  }
}

/** The token doesn't allow all that was asked for; nothing is sent with it. */
export class MissingScopesError extends ZendeskError {
  static override readonly brand: string = 'MissingScopesError';

  /** What was asked for and not granted. */
  declare readonly missing: readonly string[];
  /** What was granted. */
  declare readonly granted: readonly string[];

  constructor(
    message: string,
    properties: { readonly missing: readonly string[]; readonly granted: readonly string[] },
  ) {
    super(message, properties);
  }
}
