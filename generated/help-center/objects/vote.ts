// From specification/help-center/objects/vote.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';
import { Translation } from './translation.ts';

/** The values of `item_type` that a request may state. */
export type VoteItemType = 'Article' | 'Comment' | 'Post' | 'PostComment';

/**
 * The vote of a user for or against an article, a post or a comment.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/votes/
 */
export class Vote extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Vote',
      resource: () => import('../resources/votes.ts').then((module) => module.Votes),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        user_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'user' },
        value: { type: 'integer', access: 'read' },
        item_id: { type: 'integer', access: 'read' },
        item_type: { type: 'string', access: 'read', values: ['Article', 'Comment', 'Post', 'PostComment'] },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        translations: { model: () => Translation, list: true, access: 'read' },
      },
    };
  }
}

export interface Vote {
  /** Assigned by Zendesk when the vote is made. Read-only. */
  readonly id: number;
  /** Address of the vote in the API. Read-only. */
  readonly url: string;
  /** Who voted. Read-only. */
  readonly user_id: number | null;
  /**
   * Who voted. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get user(): Promise<User | null>;
  /** 1 for, -1 against. Read-only. */
  readonly value: number;
  /** What was voted on, an object of the type `item_type`. Read-only. */
  readonly item_id: number;
  /** What kind of thing that is. Read-only. */
  readonly item_type: VoteItemType | OpenString;
  /** When the vote was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the vote last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
  /** Its other languages, where they were asked for as a side-load. Read-only. */
  readonly translations: Translation[] | undefined;
}
