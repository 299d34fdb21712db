// From specification/support/resources/recipient-addresses.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { RecipientAddress, RecipientAddressCreate, RecipientAddressUpdate } from '../objects/recipient-address.ts';

export type {
  RecipientAddress,
  RecipientAddressInput,
  RecipientAddressCreate,
  RecipientAddressUpdate,
} from '../objects/recipient-address.ts';

/** Query of `recipientAddresses.list`. */
export interface ListRecipientAddressesQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Side-loads to have in the answer, by the names that Zendesk has for them. */
  include?: string | readonly string[] | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `recipientAddresses.verify`. */
export interface VerifyRecipientAddressBody {
  /** What to check. Without it, the forwarding. */
  type?: 'forwarding' | 'spf' | 'dns' | undefined;
}

/**
 * The email addresses that take in requests.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/support_addresses/
 */
export class RecipientAddresses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/recipient-addresses.ts');
  }

  /**
   * Lists the support addresses of the account.
   *
   * Allowed for: Admins, Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const address of zendesk.recipientAddresses.list()) console.log(address.email);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/support_addresses/#list-support-addresses
   */
  list(query: ListRecipientAddressesQuery = {}, options: RequestOptions = {}): Paginator<RecipientAddress> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a support address.
   *
   * Allowed for: Admins, Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such recipient address.
   *
   * @example
   * ```ts
   * const address = await zendesk.recipientAddresses.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/support_addresses/#show-support-address
   */
  get(
    supportAddress: Id | RecipientAddress,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<RecipientAddress> {
    return this.call('get', { path: [supportAddress], query, options });
  }

  /**
   * Adds a support address: one of Zendesk, or one of your own whose mail is forwarded.
   *
   * Allowed for: Admins, Agents with permission to manage channels and extensions. Not repeated after a broken
   * connection, since it may have been carried out.
   *
   * An address of your own works after `verify` has found that its mail arrives.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const address = await zendesk.recipientAddresses.create({ name: 'Sales', email: 'sales@acme.example' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/support_addresses/#create-support-address
   */
  create(
    recipientAddress: RecipientAddressCreate | RecipientAddress,
    options: RequestOptions = {},
  ): ApiCall<RecipientAddress> {
    return this.call('create', { body: recipientAddress, options });
  }

  /**
   * Changes a support address.
   *
   * Allowed for: Admins, Agents with permission to manage channels and extensions.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such recipient address.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const address = await zendesk.recipientAddresses.update(35436, { name: 'Sales team' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/support_addresses/#update-support-address
   */
  update(
    recipientAddress: Id | RecipientAddress,
    changes: RecipientAddressUpdate,
    options?: RequestOptions,
  ): ApiCall<RecipientAddress>;
  /**
   * Changes a support address. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such recipient address.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/support_addresses/#update-support-address
   */
  update(recipientAddress: RecipientAddress, changes?: undefined, options?: RequestOptions): ApiCall<RecipientAddress>;
  update(recipientAddress: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [recipientAddress], body: changes, options });
  }

  /**
   * Deletes a support address.
   *
   * Allowed for: Admins, Agents with permission to manage channels and extensions.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such recipient address.
   *
   * @example
   * ```ts
   * await zendesk.recipientAddresses.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/support_addresses/#delete-support-address
   */
  delete(supportAddress: Id | RecipientAddress, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [supportAddress], options });
  }

  /**
   * Has Zendesk check the forwarding, the SPF record or the DNS records of a support address.
   *
   * The answer tells no outcome: read the address again.
   *
   * Allowed for: Admins, Agents with permission to manage channels and extensions. Not repeated after a broken
   * connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such recipient address.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.recipientAddresses.verify(35436, { type: 'spf' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/support_addresses/#verify-support-address-forwarding
   */
  verify(
    supportAddress: Id | RecipientAddress,
    body: VerifyRecipientAddressBody,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('verify', { path: [supportAddress], body, options });
  }
}
