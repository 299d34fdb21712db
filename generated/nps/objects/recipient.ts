// From specification/nps/objects/recipient.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';

/** A person who was sent a survey. */
export class Recipient extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Recipient',
      attributes: {
        id: { type: 'integer', access: 'read' },
        survey_id: { type: 'integer', access: 'read', nullable: true },
        survey_name: { type: 'string', access: 'read', nullable: true },
        delivery_id: { type: 'integer', access: 'read', nullable: true },
        delivered_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'delivered' },
        user_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'user' },
        user_name: { type: 'string', access: 'read', nullable: true },
        user_email: { type: 'string', access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface Recipient {
  /** Assigned by Zendesk when the survey is sent. Read-only. */
  readonly id: number;
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
  /** When the record was made. Read-only. */
  readonly created_at: string | null;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When it last changed. Read-only. */
  readonly updated_at: string | null;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
