// From specification/support/resources/brands.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type FileSource,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Brand, BrandCreate, BrandInput } from '../objects/brand.ts';
import type { HostMapping } from '../objects/host-mapping.ts';
import { BrandLogo } from './brand-logo.ts';
import { BrandsAgents } from './brands-agents.ts';

export type { Brand, BrandInput, BrandCreate } from '../objects/brand.ts';

/** Query of `brands.list`. */
export interface ListBrandsQuery {
  /** Attribute to sort by; a leading minus turns the order round. */
  sort?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Body of `brands.uploadLogo`. */
export interface UploadLogoBrandBody {
  /** The picture. */
  'brand[logo][uploaded_data]': FileSource;
}

/** Query of `brands.checkHostMapping`. */
export interface CheckHostMappingBrandQuery {
  /** The host. */
  host_mapping: string;
  /** The subdomain that it should lead to. */
  subdomain: string;
}

/**
 * The faces that the account shows to its customers.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/
 */
export class Brands extends Resource {
  /** The logo of a brand. */
  readonly logo: BrandLogo = new BrandLogo(this.client);

  /** The agents of a brand. */
  readonly agents: BrandsAgents = new BrandsAgents(this.client);

  protected override operations(): LoadedOperations {
    return import('../operations/brands.ts');
  }

  /**
   * Lists the brands of the account by name.
   *
   * Allowed for: Admins, Agents with permission to assign tickets to any brand, Other agents, for their own brands.
   * Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const brand of zendesk.brands.list()) console.log(brand.name, brand.subdomain);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#list-brands
   */
  list(query: ListBrandsQuery = {}, options: RequestOptions = {}): Paginator<Brand> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a brand.
   *
   * Allowed for: Admins, Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand.
   *
   * @example
   * ```ts
   * const brand = await zendesk.brands.get(47);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#show-a-brand
   */
  get(brand: Id | Brand, query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<Brand> {
    return this.call('get', { path: [brand], query, options });
  }

  /**
   * Makes a brand.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const brand = await zendesk.brands.create({ name: 'Acme', subdomain: 'acme' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#create-brand
   */
  create(brand: BrandCreate | Brand, options: RequestOptions = {}): ApiCall<Brand> {
    return this.call('create', { body: brand, options });
  }

  /**
   * Changes a brand.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const brand = await zendesk.brands.update(47, { active: false });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#update-a-brand
   */
  update(brand: Id | Brand, changes: BrandInput, options?: RequestOptions): ApiCall<Brand>;
  /**
   * Changes a brand. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#update-a-brand
   */
  update(brand: Brand, changes?: undefined, options?: RequestOptions): ApiCall<Brand>;
  update(brand: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [brand], body: changes, options });
  }

  /**
   * Gives a brand its logo, in place of the one that it has.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const brand = await zendesk.brands.uploadLogo(47, { 'brand[logo][uploaded_data]': 'logo.png' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#update-a-brand
   */
  uploadLogo(brand: Id | Brand, fields: UploadLogoBrandBody, options: RequestOptions = {}): ApiCall<Brand> {
    return this.call('uploadLogo', { path: [brand], body: fields, options });
  }

  /**
   * Deletes a brand.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand.
   *
   * @example
   * ```ts
   * await zendesk.brands.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#delete-a-brand
   */
  delete(brand: Id | Brand, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [brand], options });
  }

  /**
   * Tells whether a host of your own leads to a subdomain.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const mapping = { host_mapping: 'help.acme.example', subdomain: 'acme' };
   * const { is_valid } = await zendesk.brands.checkHostMapping(mapping);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#check-host-mapping-validity
   */
  checkHostMapping(query: CheckHostMappingBrandQuery, options: RequestOptions = {}): ApiCall<HostMapping> {
    return this.call('checkHostMapping', { query, options });
  }

  /**
   * Tells whether the host of a brand leads to it.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such brand.
   *
   * @example
   * ```ts
   * const hostMapping = await zendesk.brands.checkHostMappingOf(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#check-host-mapping-validity-for-an-existing-brand
   */
  checkHostMappingOf(
    brand: Id | Brand,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<HostMapping> {
    return this.call('checkHostMappingOf', { path: [brand], query, options });
  }
}
