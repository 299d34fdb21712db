// From specification/support/objects/entitlement.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * What a user may do in one product.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class Entitlement extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Entitlement',
      attributes: {
        name: { type: 'string', access: 'read', nullable: true },
        is_active: { type: 'boolean', access: 'read', nullable: true },
      },
    };
  }
}

export interface Entitlement {
  /** The role. Read-only. */
  readonly name: string | null;
  /** Whether the user has access and the account has the product. Read-only. */
  readonly is_active: boolean | null;
}
