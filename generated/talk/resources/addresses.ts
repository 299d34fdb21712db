// From specification/talk/resources/addresses.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Address, AddressCreate, AddressInput } from '../objects/address.ts';

export type { Address, AddressInput, AddressCreate } from '../objects/address.ts';

/** Query of `talk.addresses.list`. */
export interface ListAddressesQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/**
 * Postal addresses that phone numbers are registered with.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/addresses/
 */
export class Addresses extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/addresses.ts');
  }

  /**
   * Lists the addresses of the account.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const address of zendesk.talk.addresses.list()) console.log(address);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/addresses/#list-addresses
   */
  list(query: ListAddressesQuery = {}, options: RequestOptions = {}): Paginator<Address> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets an address.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such address.
   *
   * @example
   * ```ts
   * const address = await zendesk.talk.addresses.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/addresses/#show-address
   */
  get(
    address: Id | Address,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Address> {
    return this.call('get', { path: [address], query, options });
  }

  /**
   * Registers an address.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const address = await zendesk.talk.addresses.create({
   *   name: 'Acme',
   *   street: '1 Main Street',
   *   city: 'Cork',
   *   province: 'Munster',
   *   zip: 'T12 W8KP',
   *   country_code: 'IE',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/addresses/#create-address
   */
  create(address: AddressCreate | Address, options: RequestOptions = {}): ApiCall<Address> {
    return this.call('create', { body: address, options });
  }

  /**
   * Changes an address.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such address.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const address = await zendesk.talk.addresses.update(42, { street: '2 Main Street' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/addresses/#update-address
   */
  update(address: Id | Address, changes: AddressInput, options?: RequestOptions): ApiCall<Address>;
  /**
   * Changes an address. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such address.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/addresses/#update-address
   */
  update(address: Address, changes?: undefined, options?: RequestOptions): ApiCall<Address>;
  update(address: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [address], body: changes, options });
  }

  /**
   * Deletes an address.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such address.
   *
   * @example
   * ```ts
   * await zendesk.talk.addresses.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/addresses/#delete-address
   */
  delete(address: Id | Address, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [address], options });
  }
}
