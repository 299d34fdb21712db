// From specification/support/resources/organization-fields.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type {
  OrganizationField,
  OrganizationFieldCreate,
  OrganizationFieldUpdate,
} from '../objects/organization-field.ts';

export type {
  OrganizationField,
  OrganizationFieldInput,
  OrganizationFieldCreate,
  OrganizationFieldUpdate,
} from '../objects/organization-field.ts';

/** Query of `organizationFields.list`. */
export interface ListOrganizationFieldsQuery {
  /** Fill dynamic content into titles and descriptions. */
  resolve_dc?: boolean | undefined;
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

/** Body of `organizationFields.reorder`. */
export interface ReorderOrganizationFieldBody {
  /** The fields in their order. */
  organization_field_ids: readonly (Id | OrganizationField)[];
}

/**
 * The fields of your own that organizations have.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_fields/
 */
export class OrganizationFields extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/organization-fields.ts');
  }

  /**
   * Lists the fields of your own that organizations have.
   *
   * Allowed for: Agents. Paged by cursor, or by offset where the query asks for that: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const field of zendesk.organizationFields.list()) console.log(field.key, field.title);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_fields/#list-organization-fields
   */
  list(query: ListOrganizationFieldsQuery = {}, options: RequestOptions = {}): Paginator<OrganizationField> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a field of organizations.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization field.
   *
   * @example
   * ```ts
   * const field = await zendesk.organizationFields.get(7);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_fields/#show-organization-field
   */
  get(
    organizationField: Id | OrganizationField,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<OrganizationField> {
    return this.call('get', { path: [organizationField], query, options });
  }

  /**
   * Makes a field for organizations.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const field = await zendesk.organizationFields.create({ key: 'branch', type: 'text', title: 'Branch' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_fields/#create-organization-field
   */
  create(
    organizationField: OrganizationFieldCreate | OrganizationField,
    options: RequestOptions = {},
  ): ApiCall<OrganizationField> {
    return this.call('create', { body: organizationField, options });
  }

  /**
   * Changes a field of organizations.
   *
   * Where a choice changes, all choices are sent with their ids: one that is left out is removed from the field and
   * from every record.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const field = await zendesk.organizationFields.update(7, { title: 'Branchs' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_fields/#update-organization-field
   */
  update(
    organizationField: Id | OrganizationField,
    changes: OrganizationFieldUpdate,
    options?: RequestOptions,
  ): ApiCall<OrganizationField>;
  /**
   * Changes a field of organizations. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization field.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_fields/#update-organization-field
   */
  update(
    organizationField: OrganizationField,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<OrganizationField>;
  update(organizationField: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [organizationField], body: changes, options });
  }

  /**
   * Deletes a field of organizations.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such organization field.
   *
   * @example
   * ```ts
   * await zendesk.organizationFields.delete(7);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_fields/#delete-organization-field
   */
  delete(organizationField: Id | OrganizationField, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [organizationField], options });
  }

  /**
   * Puts the fields of organizations into an order.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.organizationFields.reorder({ organization_field_ids: [8, 7] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organization_fields/#reorder-organization-field
   */
  reorder(body: ReorderOrganizationFieldBody, options: RequestOptions = {}): ApiCall<void> {
    return this.call('reorder', { body, options });
  }
}
