// From specification/routing/objects/routing-attribute.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** What a request may state of a RoutingAttribute. */
export interface RoutingAttributeInput {
  /** Its name. */
  name?: string | undefined;
}

/** What a request states that makes a RoutingAttribute. */
export type RoutingAttributeCreate = RoutingAttributeInput & {
  name: string;
};

/**
 * A kind of skill, such as languages.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/ticket-management/skill_based_routing/
 */
export class RoutingAttribute extends Model<RoutingAttributeInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'RoutingAttribute',
      idType: 'string',
      cache: { name: 'routing_attribute', policy: 'ttl', maxSize: 500, ttl: 600_000, from: 'lists' },
      resource: () => import('../resources/attributes.ts').then((module) => module.RoutingAttributes),
      attributes: {
        id: { type: 'string', access: 'read' },
        url: { type: 'string', access: 'read' },
        name: 'string',
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface RoutingAttribute {
  /** Assigned by Zendesk when the attribute is made. Read-only. */
  readonly id: string;
  /** Address of the attribute in the API. Read-only. */
  readonly url: string | undefined;
  /** Its name. */
  name: string;
  /** When the attribute was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the attribute last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
