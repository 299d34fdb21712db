// From specification/webhooks/objects/invocation-attempt.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * One attempt to deliver an invocation.
 *
 * @see https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/
 */
export class InvocationAttempt extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'InvocationAttempt',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        invocation_id: { type: 'string', access: 'read' },
        status: { type: 'string', access: 'read' },
        status_code: { type: 'integer', access: 'read' },
        request: { type: 'object', access: 'read', nullable: true },
        response: { type: 'object', access: 'read', nullable: true },
        completed_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'completed' },
      },
    };
  }
}

export interface InvocationAttempt {
  /** Assigned by Zendesk when the attempt begins. Read-only. */
  readonly id: string;
  /** The invocation. `webhooks.invocations` lists it; no operation reads a single one. Read-only. */
  readonly invocation_id: string;
  /** What came of it. Read-only. */
  readonly status: string;
  /** Status of the answer; 0 where none came. Read-only. */
  readonly status_code: number;
  /** What was sent: headers and body. Read-only. */
  readonly request: Record<string, unknown> | null | undefined;
  /** What was answered: headers and body. Read-only. */
  readonly response: Record<string, unknown> | null | undefined;
  /** When it ended. Read-only. */
  readonly completed_at: string | null | undefined;
  /** `completed_at` as a Date. */
  get completed(): Date | null;
}
