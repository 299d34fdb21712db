// From specification/support/objects/delivery-status.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** Whether an email arrived. */
export class DeliveryStatus extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'DeliveryStatus',
      attributes: {
        id: { type: 'integer', access: 'read' },
        name: { type: 'string', access: 'read' },
        code: { type: 'string', access: 'read', nullable: true },
        message: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface DeliveryStatus {
  /** Number of the state. Read-only. */
  readonly id: number;
  /** The state, such as `delivered` or `authentication_required`. Read-only. */
  readonly name: string;
  /** What the receiving server answered: codes of SMTP and DSN. Read-only. */
  readonly code: string | null;
  /** The state in words. Read-only. */
  readonly message: string | null;
}
