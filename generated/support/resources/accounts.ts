// From specification/support/resources/accounts.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { TrialAccount, TrialAccountInput } from '../objects/trial-account.ts';

export type { TrialAccount, TrialAccountInput } from '../objects/trial-account.ts';

/** Query of `accounts.available`. */
export interface AvailableAccountQuery {
  /** The subdomain, without hyphens, underscores and blanks. */
  subdomain: string;
}

/** Accounts that partners of Zendesk make. */
export class Accounts extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/accounts.ts');
  }

  /**
   * Makes a trial account.
   *
   * Allowed for: Partners of Zendesk. Not repeated after a broken connection, since it may have been carried out.
   *
   * Zendesk tells its partners what else a request may state; `set` writes any attribute.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   */
  create(account: TrialAccountInput | TrialAccount, options: RequestOptions = {}): ApiCall<TrialAccount> {
    return this.call('create', { body: account, options });
  }

  /**
   * Tells whether a subdomain is still to be had.
   *
   * Allowed for: Anyone.
   *
   * @example
   * ```ts
   * const isFree = await zendesk.accounts.available({ subdomain: 'z3ndesk' });
   * ```
   */
  available(query: AvailableAccountQuery, options: RequestOptions = {}): ApiCall<boolean> {
    return this.call('available', { query, options });
  }
}
