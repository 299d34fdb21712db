// From specification/help-center/objects/community-topic.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema, type OpenString } from '@zents/runtime';
import { userSegmentLink } from '../links.ts';
import type { UserSegment } from './user-segment.ts';

/** The values of `manageable_by` that a request may state. */
export type CommunityTopicManageableBy = 'staff' | 'managers';

/** What a request may state of a CommunityTopic. */
export interface CommunityTopicInput {
  /** Its name. */
  name?: string | undefined;
  /** What belongs under it. */
  description?: string | null | undefined;
  /** Its place among the topics of the community. */
  position?: number | undefined;
  /** Who may manage it: agents and managers, or managers only. Only those who may see this. */
  manageable_by?: CommunityTopicManageableBy | undefined;
  /** The user segment that may see it; null for everyone. */
  user_segment_id?: Id | null | undefined;
  /** In place of `user_segment_id`: a record, or its id. */
  user_segment?: UserSegment | Id | null | undefined;
  /** When the topic was made. A Help Center manager may state it for a new one. Only when the record is made. */
  created_at?: string | Date | undefined;
  /** In place of `created_at`. */
  created?: Date | undefined;
}

/** What a request states that makes a CommunityTopic. */
export type CommunityTopicCreate = CommunityTopicInput & {
  name: string;
};

/** What a request may state that changes a CommunityTopic. */
export type CommunityTopicUpdate = Omit<CommunityTopicInput, 'created_at' | 'created'>;

/**
 * A subject of the community, under which users write posts.
 *
 * @see https://developer.zendesk.com/api-reference/help_center/help-center-api/topics/
 */
export class CommunityTopic extends Model<CommunityTopicInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CommunityTopic',
      resource: () => import('../resources/topics.ts').then((module) => module.CommunityTopics),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        html_url: { type: 'string', access: 'read' },
        name: 'string',
        description: { type: 'string', nullable: true },
        position: 'integer',
        follower_count: { type: 'integer', access: 'read' },
        community_id: { type: 'integer', access: 'read' },
        manageable_by: { type: 'string', values: ['staff', 'managers'] },
        user_segment_id: { type: 'integer', nullable: true, references: userSegmentLink, accessor: 'user_segment' },
        created_at: { type: 'timestamp', access: 'create', accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', accessor: 'updated' },
      },
    };
  }
}

export interface CommunityTopic {
  /** Assigned by Zendesk when the topic is made. Read-only. */
  readonly id: number;
  /** Address of the topic in the API. Read-only. */
  readonly url: string;
  /** Address of the topic in the community. Read-only. */
  readonly html_url: string;
  /** Its name. */
  name: string;
  /** What belongs under it. */
  description: string | null;
  /** Its place among the topics of the community. */
  position: number;
  /** Number of users who follow it. Read-only. */
  readonly follower_count: number;
  /** The community that it belongs to. Read-only. */
  readonly community_id: number | undefined;
  /** Who may manage it: agents and managers, or managers only. Only those who may see this. */
  manageable_by: CommunityTopicManageableBy | OpenString | undefined;
  /** The user segment that may see it; null for everyone. */
  user_segment_id: number | null;
  /**
   * The user segment that may see it; null for everyone. Loaded when awaited: all records of the type at once, one
   * time. Null where there is none.
   */
  get user_segment(): Promise<UserSegment | null>;
  set user_segment(value: UserSegment | Id | null);
  /**
   * When the topic was made. A Help Center manager may state it for a new one. Can only be stated when the record is
   * made.
   */
  created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  set created(value: Date);
  /** When the topic last changed. Read-only. */
  readonly updated_at: string;
  /** `updated_at` as a Date. */
  get updated(): Date;
}
