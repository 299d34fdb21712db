// From specification/help-center/objects/content-subscription.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../../support/links.ts';
import type { CurrentUser } from '../../support/objects/current-user.ts';
import type { User } from '../../support/objects/user.ts';
import { Translation } from './translation.ts';

/** What a request may state of a ContentSubscription. */
export interface ContentSubscriptionInput {
  /** Who is told. A Help Center manager may state another user for a new one. Only when the record is made. */
  user_id?: Id | undefined;
  /** In place of `user_id`: a record, or its id. */
  user?: User | CurrentUser | Id | undefined;
  /** Locale of what to follow. A new subscription to an article or a section needs it. */
  source_locale?: string | undefined;
  /** Whether comments are told of too. Only for sections and topics. */
  include_comments?: boolean | undefined;
}

/** What a request may state that changes a ContentSubscription. */
export type ContentSubscriptionUpdate = Omit<ContentSubscriptionInput, 'user_id' | 'user'>;

/**
 * That a user is told of what is new in an article, a section, a post or a topic.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/content_subscriptions/
 */
export class ContentSubscription extends Model<ContentSubscriptionInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'ContentSubscription',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        user_id: { type: 'integer', access: 'create', references: userLink, accessor: 'user' },
        content_id: { type: 'integer', access: 'read' },
        content_type: { type: 'string', access: 'read' },
        locale: { type: 'string', access: 'read', nullable: true },
        source_locale: { type: 'string', access: 'write' },
        include_comments: 'boolean',
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
        translations: { model: () => Translation, list: true, access: 'read' },
      },
    };
  }
}

export interface ContentSubscription {
  /** Assigned by Zendesk when the subscription is made. Read-only. */
  readonly id: number;
  /** Address of the subscription in the API. Read-only. */
  readonly url: string;
  /**
   * Who is told. A Help Center manager may state another user for a new one. Can only be stated when the record is
   * made.
   */
  user_id: number;
  /**
   * Who is told. A Help Center manager may state another user for a new one. Loaded when awaited: for all records of a
   * page at once, in batches of up to 100. Null where there is none.
   */
  get user(): Promise<User | null>;
  set user(value: User | CurrentUser | Id);
  /** What the user follows, an object of the type `content_type`. Read-only. */
  readonly content_id: number;
  /** What kind of thing that is. Read-only. */
  readonly content_type: string | undefined;
  /** Locale of what is followed. Read-only. */
  readonly locale: string | null | undefined;
  /** Locale of what to follow. A new subscription to an article or a section needs it. Only in requests. */
  source_locale: string | undefined;
  /** Whether comments are told of too. Only for sections and topics. */
  include_comments: boolean | undefined;
  /** When the subscription was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** When the subscription last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
  /** Its other languages, where they were asked for as a side-load. Read-only. */
  readonly translations: Translation[] | undefined;
}
