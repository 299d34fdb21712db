// From specification/support/objects/count.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/** How many records there are. Beyond 100,000 it is counted once a day. */
export class Count extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Count',
      attributes: {
        value: { type: 'integer', access: 'read' },
        refreshed_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'refreshed' },
      },
    };
  }
}

export interface Count {
  /** The number; capped at 100,000 while it is being counted. Read-only. */
  readonly value: number;
  /** When it was counted; null while it is being counted. Read-only. */
  readonly refreshed_at: string | null;
  /** `refreshed_at` as a Date. */
  get refreshed(): Date | null;
}
