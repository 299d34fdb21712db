// From specification/support/objects/organization-related.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * How many tickets and users an organization has.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/
 */
export class OrganizationRelated extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'OrganizationRelated',
      attributes: {
        tickets_count: { type: 'integer', access: 'read', nullable: true },
        users_count: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface OrganizationRelated {
  /** Tickets of its users. Read-only. */
  readonly tickets_count: number | null | undefined;
  /** Users in it. Read-only. */
  readonly users_count: number | null | undefined;
}
