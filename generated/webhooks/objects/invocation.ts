// From specification/webhooks/objects/invocation.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * One time that a webhook was set off. It may have taken several attempts.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class Invocation extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Invocation',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        status: { type: 'string', access: 'read' },
        status_code: { type: 'integer', access: 'read' },
        latest_completed_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'latest_completed' },
      },
    };
  }
}

export interface Invocation {
  /** Assigned by Zendesk when the webhook is set off. Read-only. */
  readonly id: string;
  /** What came of it. Read-only. */
  readonly status: string;
  /** Status of the last answer; 0 where none came. Read-only. */
  readonly status_code: number;
  /** When the last attempt ended. Read-only. */
  readonly latest_completed_at: string | null | undefined;
  /** `latest_completed_at` as a Date. */
  get latest_completed(): Date | null;
}
