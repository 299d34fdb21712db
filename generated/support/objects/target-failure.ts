// From specification/support/objects/target-failure.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A request to a target that failed.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/targets/target_failures/
 */
export class TargetFailure extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TargetFailure',
      resource: () => import('../resources/target-failures.ts').then((module) => module.TargetFailures),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read', nullable: true },
        target_name: { type: 'string', access: 'read' },
        status_code: { type: 'integer', access: 'read', nullable: true },
        raw_request: { type: 'string', access: 'read', nullable: true },
        raw_response: { type: 'string', access: 'read', nullable: true },
        consecutive_failure_count: { type: 'integer', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
      },
    };
  }
}

export interface TargetFailure {
  /** Assigned by Zendesk when the failure is made. Read-only. */
  readonly id: number;
  /** Address of the failure in the API. Read-only. */
  readonly url: string | null | undefined;
  /** Name of the target. Read-only. */
  readonly target_name: string;
  /** HTTP status of the answer. Read-only. */
  readonly status_code: number | null;
  /** The request. Read-only. */
  readonly raw_request: string | null | undefined;
  /** The answer. Read-only. */
  readonly raw_response: string | null | undefined;
  /** How often the target has failed in a row. Read-only. */
  readonly consecutive_failure_count: number | null | undefined;
  /** When it failed. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
}
