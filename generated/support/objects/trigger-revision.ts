// From specification/support/objects/trigger-revision.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import { TriggerDiff } from './trigger-diff.ts';
import { TriggerSnapshot } from './trigger-snapshot.ts';
import type { User } from './user.ts';

/**
 * What a trigger was at one time, and what changed to it.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/
 */
export class TriggerRevision extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TriggerRevision',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        author_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'author' },
        snapshot: { model: () => TriggerSnapshot, access: 'read' },
        diff: { model: () => TriggerDiff, access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}

export interface TriggerRevision {
  /** Assigned by Zendesk when the revision is made. Read-only. */
  readonly id: number;
  /** Address of the revision in the API. Read-only. */
  readonly url: string;
  /** Who made the change. Read-only. */
  readonly author_id: number | null;
  /**
   * Who made the change. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get author(): Promise<User | null>;
  /** The trigger at that time. Read-only. */
  readonly snapshot: TriggerSnapshot;
  /** What changed; the list of revisions has it. Read-only. */
  readonly diff: TriggerDiff | null | undefined;
  /** When the change was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
}
