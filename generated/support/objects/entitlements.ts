// From specification/support/objects/entitlements.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Entitlement } from './entitlement.ts';

/**
 * What a user may do in each product.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/users/users/
 */
export class Entitlements extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Entitlements',
      attributes: {
        chat: { model: () => Entitlement, access: 'read', nullable: true },
        explore: { model: () => Entitlement, access: 'read', nullable: true },
        guide: { model: () => Entitlement, access: 'read', nullable: true },
        talk: { model: () => Entitlement, access: 'read', nullable: true },
      },
    };
  }
}

export interface Entitlements {
  /** In Chat. Read-only. */
  readonly chat: Entitlement | null | undefined;
  /** In Explore. Read-only. */
  readonly explore: Entitlement | null | undefined;
  /** In Guide. Read-only. */
  readonly guide: Entitlement | null | undefined;
  /** In Talk. Read-only. */
  readonly talk: Entitlement | null | undefined;
}
