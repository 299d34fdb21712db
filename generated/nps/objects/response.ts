// From specification/nps/objects/response.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';

/** What a person answered to a survey. */
export class Response extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Response',
      attributes: {
        id: { type: 'integer', access: 'read' },
        rating: { type: 'integer', access: 'read', nullable: true },
        comment: { type: 'string', access: 'read', nullable: true },
        rated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'rated' },
        recipient_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'recipient' },
        survey_id: { type: 'integer', access: 'read', nullable: true },
        survey_name: { type: 'string', access: 'read', nullable: true },
        delivery_id: { type: 'integer', access: 'read', nullable: true },
        delivered_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'delivered' },
        user_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'user' },
        user_name: { type: 'string', access: 'read', nullable: true },
        user_email: { type: 'string', access: 'read', nullable: true },
      },
    };
  }
}

export interface Response {
  /** Assigned by Zendesk when the answer comes. Read-only. */
  readonly id: number;
  /** How likely they recommend the account, from 0 to 10. Read-only. */
  readonly rating: number | null;
  /** What they wrote. Read-only. */
  readonly comment: string | null;
  /** When they answered. Read-only. */
  readonly rated_at: string | null;
  /** `rated_at` as a Date. */
  get rated(): Date | null;
  /** The person to whom the survey was sent. Read-only. */
  readonly recipient_id: number | null;
  /**
   * The person to whom the survey was sent. Loaded when awaited: for all records of a page at once, in batches of up to
   * 100. Null where there is none.
   */
  get recipient(): Promise<User | null>;
  /** The survey. No operation reads it. Read-only. */
  readonly survey_id: number | null;
  /** Name of the survey. Read-only. */
  readonly survey_name: string | null;
  /** The sending that it belongs to. No operation reads it. Read-only. */
  readonly delivery_id: number | null;
  /** When the survey was sent. Read-only. */
  readonly delivered_at: string | null;
  /** `delivered_at` as a Date. */
  get delivered(): Date | null;
  /** The person who was asked. Read-only. */
  readonly user_id: number | null;
  /**
   * The person who was asked. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get user(): Promise<User | null>;
  /** Name of that person. Read-only. */
  readonly user_name: string | null;
  /** Email address of that person. Read-only. */
  readonly user_email: string | null;
}
