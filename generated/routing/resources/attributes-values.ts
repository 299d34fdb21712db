// From specification/routing/resources/attributes-values.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type Paginator, type RequestOptions, Resource } from '@zents/runtime';
import type {
  RoutingAttributeValue,
  RoutingAttributeValueCreate,
  RoutingAttributeValueInput,
} from '../objects/routing-attribute-value.ts';
import type { RoutingAttribute } from '../objects/routing-attribute.ts';

/**
 * The skills of a kind.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingAttributeValues extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/attributes-values.ts');
  }

  /**
   * Lists the skills of a kind.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attribute.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const routingAttributeValue of zendesk.routing.attributes.values.list('attribute id')) {
   *   console.log(routingAttributeValue);
   * }
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  list(
    attribute: string | RoutingAttribute,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): Paginator<RoutingAttributeValue> {
    return this.paginate('list', { path: [attribute], query, options });
  }

  /**
   * Gets a skill.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attribute or attribute value.
   *
   * @example
   * ```ts
   * const routingAttributeValue = await zendesk.routing.attributes.values.get('attribute id', 'attribute value id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  get(
    attribute: string | RoutingAttribute,
    attributeValue: string | RoutingAttributeValue,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<RoutingAttributeValue> {
    return this.call('get', { path: [attribute, attributeValue], query, options });
  }

  /**
   * Makes a skill.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attribute.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const french = await zendesk.routing.attributes.values.create('15821cba-7326-11e8-b07e-950ba849aa27', {
   *   name: 'French',
   * });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  create(
    attribute: string | RoutingAttribute,
    attributeValue: RoutingAttributeValueCreate | RoutingAttributeValue,
    options: RequestOptions = {},
  ): ApiCall<RoutingAttributeValue> {
    return this.call('create', { path: [attribute], body: attributeValue, options });
  }

  /**
   * Changes a skill: its name, or which tickets need it.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attribute or attribute value.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const conditions = { all: [{ subject: 'locale_id', operator: 'is', value: '8' }], any: [] };
   * await zendesk.routing.attributes.values.update(
   *   '15821cba-7326-11e8-b07e-950ba849aa27',
   *   'b376b35a-e38b-11e8-a292-e3b6377c5575',
   *   { conditions },
   * );
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  update(
    attribute: string | RoutingAttribute,
    attributeValue: string | RoutingAttributeValue,
    changes: RoutingAttributeValueInput,
    options?: RequestOptions,
  ): ApiCall<RoutingAttributeValue>;
  /**
   * Changes a skill: its name, or which tickets need it. Sends what changed of the record, which afterwards is as the
   * answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attribute or attribute value.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  update(
    attribute: string | RoutingAttribute,
    attributeValue: RoutingAttributeValue,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<RoutingAttributeValue>;
  update(
    attribute: unknown,
    attributeValue: unknown,
    changes?: unknown,
    options: RequestOptions = {},
  ): ApiCall<unknown> {
    return this.call('update', { path: [attribute, attributeValue], body: changes, options });
  }

  /**
   * Changes a skill, by PUT.
   *
   * Zendesk does not document this operation: `update` is the one that it describes.
   *
   * @throws {RecordNotFoundError} If there is no such attribute or attribute value.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  put(
    attribute: string | RoutingAttribute,
    attributeValue: string | RoutingAttributeValue,
    changes: RoutingAttributeValueInput,
    options?: RequestOptions,
  ): ApiCall<RoutingAttributeValue>;
  /**
   * Changes a skill, by PUT. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {RecordNotFoundError} If there is no such attribute or attribute value.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  put(
    attribute: string | RoutingAttribute,
    attributeValue: RoutingAttributeValue,
    changes?: undefined,
    options?: RequestOptions,
  ): ApiCall<RoutingAttributeValue>;
  put(attribute: unknown, attributeValue: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('put', { path: [attribute, attributeValue], body: changes, options });
  }

  /**
   * Deletes a skill.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such attribute or attribute value.
   *
   * @example
   * ```ts
   * await zendesk.routing.attributes.values.delete('attribute id', 'attribute value id');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
   */
  delete(
    attribute: string | RoutingAttribute,
    attributeValue: string | RoutingAttributeValue,
    options: RequestOptions = {},
  ): ApiCall<void> {
    return this.call('delete', { path: [attribute, attributeValue], options });
  }
}
