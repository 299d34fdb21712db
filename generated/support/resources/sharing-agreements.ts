// From specification/support/resources/sharing-agreements.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import { sharingAgreementLink } from '../links.ts';
import type { SharingAgreement, SharingAgreementInput, SharingAgreementUpdate } from '../objects/sharing-agreement.ts';

export type { SharingAgreement, SharingAgreementInput, SharingAgreementUpdate } from '../objects/sharing-agreement.ts';

/**
 * Agreements with other accounts, by which tickets are shared.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/sharing_agreements/
 */
export class SharingAgreements extends Resource {
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
    return this.paginate(
      {
        id: 'sharingAgreements.list',
        method: 'GET',
        path: '/api/v2/sharing_agreements',
        retry: 'safe',
        items: 'sharing_agreements',
        model: sharingAgreementLink,
        pagination: [],
      },
      { query, options },
    );
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
    return this.call(
      {
        id: 'sharingAgreements.get',
        method: 'GET',
        path: '/api/v2/sharing_agreements/{sharing_agreement_id}',
        retry: 'safe',
        answer: { sharing_agreement: sharingAgreementLink },
        cached: true,
      },
      { path: [sharingAgreement], query, options },
    );
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
    return this.call(
      {
        id: 'sharingAgreements.create',
        method: 'POST',
        path: '/api/v2/sharing_agreements',
        retry: 'never',
        answer: { sharing_agreement: sharingAgreementLink },
        body: { key: 'sharing_agreement', model: sharingAgreementLink, purpose: 'create' },
        cached: true,
      },
      { body: sharingAgreement, options },
    );
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
    return this.call(
      {
        id: 'sharingAgreements.update',
        method: 'PUT',
        path: '/api/v2/sharing_agreements/{sharing_agreement_id}',
        retry: 'idempotent',
        answer: { sharing_agreement: sharingAgreementLink },
        body: { key: 'sharing_agreement', model: sharingAgreementLink, purpose: 'update' },
        cached: true,
      },
      { path: [sharingAgreement], body: changes, options },
    );
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
    return this.call(
      {
        id: 'sharingAgreements.delete',
        method: 'DELETE',
        path: '/api/v2/sharing_agreements/{sharing_agreement_id}',
        retry: 'idempotent',
        answer: 'none',
        purges: 'SharingAgreement',
      },
      { path: [sharingAgreement], options },
    );
  }
}
