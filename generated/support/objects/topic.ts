// From specification/support/objects/topic.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { userLink } from '../links.ts';
import type { CurrentUser } from './current-user.ts';
import type { User } from './user.ts';

/** What a request may state of a Topic. */
export interface TopicInput {
  /** Its title. */
  title?: string | null | undefined;
  /** Its text. */
  body?: string | null | undefined;
  /** What kind of thread it is: articles, ideas, questions. */
  topic_type?: string | null | undefined;
  /** The forum that it stands in. */
  forum_id?: number | null | undefined;
  /** Who wrote it. */
  submitter_id?: Id | null | undefined;
  /** In place of `submitter_id`: a record, or its id. */
  submitter?: User | CurrentUser | Id | null | undefined;
  /** Who changed it last. */
  updater_id?: Id | null | undefined;
  /** In place of `updater_id`: a record, or its id. */
  updater?: User | CurrentUser | Id | null | undefined;
  /** Whether nobody can comment on it. */
  locked?: boolean | null | undefined;
  /** Whether it stands above the others. */
  pinned?: boolean | null | undefined;
  /** Its place among the pinned ones. */
  position?: number | null | undefined;
  /** Its tags. */
  tags?: readonly string[] | null | undefined;
  /** Searches that find it. */
  search_phrases?: readonly string[] | null | undefined;
}

/** A thread of the forums that the old web portal had. */
export class Topic extends Model<TopicInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Topic',
      resource: () => import('../resources/topics.ts').then((module) => module.Topics),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: { type: 'string', nullable: true },
        body: { type: 'string', nullable: true },
        topic_type: { type: 'string', nullable: true },
        forum_id: { type: 'integer', nullable: true },
        submitter_id: { type: 'integer', nullable: true, references: userLink, accessor: 'submitter' },
        updater_id: { type: 'integer', nullable: true, references: userLink, accessor: 'updater' },
        locked: { type: 'boolean', nullable: true },
        pinned: { type: 'boolean', nullable: true },
        position: { type: 'integer', nullable: true },
        tags: { type: 'string[]', nullable: true },
        search_phrases: { type: 'string[]', nullable: true },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
        updated_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'updated' },
      },
    };
  }
}

export interface Topic {
  /** Assigned by Zendesk when the topic is made. Read-only. */
  readonly id: number;
  /** Address of the topic in the API. Read-only. */
  readonly url: string;
  /** Its title. */
  title: string | null | undefined;
  /** Its text. */
  body: string | null | undefined;
  /** What kind of thread it is: articles, ideas, questions. */
  topic_type: string | null | undefined;
  /** The forum that it stands in. */
  forum_id: number | null | undefined;
  /** Who wrote it. */
  submitter_id: number | null | undefined;
  /**
   * Who wrote it. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where there is
   * none.
   */
  get submitter(): Promise<User | null>;
  set submitter(value: User | CurrentUser | Id | null);
  /** Who changed it last. */
  updater_id: number | null | undefined;
  /**
   * Who changed it last. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get updater(): Promise<User | null>;
  set updater(value: User | CurrentUser | Id | null);
  /** Whether nobody can comment on it. */
  locked: boolean | null | undefined;
  /** Whether it stands above the others. */
  pinned: boolean | null | undefined;
  /** Its place among the pinned ones. */
  position: number | null | undefined;
  /** Its tags. */
  tags: string[] | null | undefined;
  /** Searches that find it. */
  search_phrases: string[] | null | undefined;
  /** When the topic was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
  /** When the topic last changed. Read-only. */
  readonly updated_at: string | null | undefined;
  /** `updated_at` as a Date. */
  get updated(): Date | null;
}
