// From specification/support/resources/sharing-agreements.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { SharingAgreement, SharingAgreementInput, SharingAgreementUpdate } from '../objects/sharing-agreement.ts';

export type { SharingAgreement, SharingAgreementInput, SharingAgreementUpdate } from '../objects/sharing-agreement.ts';

/**
 * Agreements with other accounts, by which tickets are shared.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/sharing_agreements/
 */
export class SharingAgreements extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/sharing-agreements.ts');
  }

  /**
   * Lists the sharing agreements of the account.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const sharingAgreement of zendesk.sharingAgreements.list()) {
   *   console.log(sharingAgreement);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/sharing_agreements/#list-sharing-agreements
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<SharingAgreement> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a sharing agreement.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such sharing agreement.
   *
   * @example
   * ```ts
   * const sharingAgreement = await zendesk.sharingAgreements.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/sharing_agreements/#show-a-sharing-agreement
   */
  get(
    sharingAgreement: Id | SharingAgreement,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<SharingAgreement> {
    return this.call('get', { path: [sharingAgreement], query, options });
  }

  /**
   * Asks another account for a sharing agreement.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const agreement = await zendesk.sharingAgreements.create({ remote_subdomain: 'partner' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/sharing_agreements/#create-sharing-agreement
   */
  create(
    sharingAgreement: SharingAgreementInput | SharingAgreement,
    options: RequestOptions = {},
  ): ApiCall<SharingAgreement> {
    return this.call('create', { body: sharingAgreement, options });
  }

  /**
   * Accepts, declines or ends a sharing agreement.
   *
   * Allowed for: Admins.
   *
   * Only `status` is taken.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such sharing agreement.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const agreement = await zendesk.sharingAgreements.update(35436, { status: 'accepted' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/sharing_agreements/#update-a-sharing-agreement
   */
  update(
    sharingAgreement: Id | SharingAgreement,
    changes: SharingAgreementUpdate,
    options?: RequestOptions,
  ): ApiCall<SharingAgreement>;
  /**
   * Accepts, declines or ends a sharing agreement. Sends what changed of the record, which afterwards is as the answer
   * says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such sharing agreement.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/sharing_agreements/#update-a-sharing-agreement
   */
  update(sharingAgreement: SharingAgreement, changes?: undefined, options?: RequestOptions): ApiCall<SharingAgreement>;
  update(sharingAgreement: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [sharingAgreement], body: changes, options });
  }

  /**
   * Deletes a sharing agreement.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such sharing agreement.
   *
   * @example
   * ```ts
   * await zendesk.sharingAgreements.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/tickets/sharing_agreements/#delete-a-sharing-agreement
   */
  delete(sharingAgreement: Id | SharingAgreement, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [sharingAgreement], options });
  }
}
