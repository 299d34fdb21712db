// From specification/talk-partner/objects/voice-comment-data.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { appLink } from '../../apps/links.ts';
import type { App } from '../../apps/objects/app.ts';
import { userLink } from '../../support/links.ts';
import type { User } from '../../support/objects/user.ts';
import { partnerCallLink } from '../links.ts';
import type { PartnerCall } from './partner-call.ts';

/** The call of a comment. */
export class VoiceCommentData extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'VoiceCommentData',
      attributes: {
        app_id: { type: 'integer', access: 'read', nullable: true, references: appLink, accessor: 'app' },
        app_name: { type: 'string', access: 'read', nullable: true },
        author_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'author' },
        call_id: { type: 'integer', access: 'read', nullable: true, references: partnerCallLink, accessor: 'call' },
        external_id: { type: 'string', access: 'read', nullable: true },
        direction: { type: 'string', access: 'read', nullable: true },
        from_line: { type: 'string', access: 'read', nullable: true },
        to_line: { type: 'string', access: 'read', nullable: true },
        call_started_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'call_started' },
        call_ended_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'call_ended' },
        recording_url: { type: 'string', access: 'read', nullable: true },
        title: { type: 'string', access: 'read', nullable: true },
        transcript: { type: 'string', access: 'read', nullable: true },
        via_id: { type: 'integer', access: 'read', nullable: true },
      },
    };
  }
}

export interface VoiceCommentData {
  /** The app of the telephone system. Read-only. */
  readonly app_id: number | null | undefined;
  /** The app of the telephone system. Loaded when awaited: one request each. Null where there is none. */
  get app(): Promise<App | null>;
  /** Name of that app. Read-only. */
  readonly app_name: string | null | undefined;
  /** Who the comment is by, where it was stated. Read-only. */
  readonly author_id: number | null | undefined;
  /**
   * Who the comment is by, where it was stated. Loaded when awaited: for all records of a page at once, in batches of
   * up to 100. Null where there is none.
   */
  get author(): Promise<User | null>;
  /** The call. Read-only. */
  readonly call_id: number | null | undefined;
  /** The call. Loaded when awaited: one request each. Null where there is none. */
  get call(): Promise<PartnerCall | null>;
  /** Your own key for the call. Read-only. */
  readonly external_id: string | null | undefined;
  /** Whether it came in or went out. Read-only. */
  readonly direction: string | null | undefined;
  /** The number that called. Read-only. */
  readonly from_line: string | null | undefined;
  /** The number that was called. Read-only. */
  readonly to_line: string | null | undefined;
  /** When the call began. Read-only. */
  readonly call_started_at: string | null | undefined;
  /** `call_started_at` as a Date. */
  get call_started(): Date | null;
  /** When it ended. Read-only. */
  readonly call_ended_at: string | null | undefined;
  /** `call_ended_at` as a Date. */
  get call_ended(): Date | null;
  /** Address of the recording. Read-only. */
  readonly recording_url: string | null | undefined;
  /** First line of the comment. Read-only. */
  readonly title: string | null | undefined;
  /** What was said. Read-only. */
  readonly transcript: string | null | undefined;
  /** Code of the channel. Read-only. */
  readonly via_id: number | null | undefined;
}
