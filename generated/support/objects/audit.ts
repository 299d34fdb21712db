// From specification/support/objects/audit.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ticketLink, userLink } from '../links.ts';
import { AgentMacroReference } from './agent-macro-reference.ts';
import { AuditEvent } from './audit-event.ts';
import { CcEvent } from './cc-event.ts';
import { ChangeEvent } from './change-event.ts';
import { ChatEvent } from './chat-event.ts';
import { CommentEvent } from './comment-event.ts';
import { CommentPrivacyChangeEvent } from './comment-privacy-change-event.ts';
import { CommentRedactionEvent } from './comment-redaction-event.ts';
import { CreateEvent } from './create-event.ts';
import { ErrorEvent } from './error-event.ts';
import { ExternalEvent } from './external-event.ts';
import { FacebookCommentEvent } from './facebook-comment-event.ts';
import { FacebookEvent } from './facebook-event.ts';
import { LogmeinTranscriptEvent } from './logmein-transcript-event.ts';
import { Metadata } from './metadata.ts';
import { NotificationEvent } from './notification-event.ts';
import { OrganizationActivityEvent } from './organization-activity-event.ts';
import { PushEvent } from './push-event.ts';
import { SatisfactionRatingEvent } from './satisfaction-rating-event.ts';
import { TicketSharingEvent } from './ticket-sharing-event.ts';
import type { Ticket } from './ticket.ts';
import { TweetEvent } from './tweet-event.ts';
import type { User } from './user.ts';
import { Via } from './via.ts';
import { VoiceCommentEvent } from './voice-comment-event.ts';

/** What `events` holds, by its `type`. */
export type AnyAuditEvent =
  | CreateEvent
  | ChangeEvent
  | CommentEvent
  | VoiceCommentEvent
  | CommentPrivacyChangeEvent
  | CommentRedactionEvent
  | NotificationEvent
  | OrganizationActivityEvent
  | CcEvent
  | AgentMacroReference
  | SatisfactionRatingEvent
  | TicketSharingEvent
  | ErrorEvent
  | ExternalEvent
  | PushEvent
  | TweetEvent
  | FacebookEvent
  | FacebookCommentEvent
  | LogmeinTranscriptEvent
  | ChatEvent
  | AuditEvent;

/**
 * One update of a ticket: who made it, when, how, and everything that happened in it.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/
 */
export class Audit extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Audit',
      attributes: {
        id: { type: 'integer', access: 'read' },
        ticket_id: { type: 'integer', access: 'read', references: ticketLink, accessor: 'ticket' },
        author_id: { type: 'integer', access: 'read', nullable: true, references: userLink, accessor: 'author' },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
        via: { model: () => Via, access: 'read', nullable: true },
        metadata: { model: () => Metadata, access: 'read', nullable: true },
        events: {
          model: {
            by: 'type',
            of: {
              Create: () => CreateEvent,
              Change: () => ChangeEvent,
              Comment: () => CommentEvent,
              VoiceComment: () => VoiceCommentEvent,
              CommentPrivacyChange: () => CommentPrivacyChangeEvent,
              CommentRedactionEvent: () => CommentRedactionEvent,
              AttachmentRedactionEvent: () => CommentRedactionEvent,
              Notification: () => NotificationEvent,
              NotificationWithCcs: () => NotificationEvent,
              OrganizationActivity: () => OrganizationActivityEvent,
              FollowerNotificationEvent: () => NotificationEvent,
              Cc: () => CcEvent,
              AgentMacroReference: () => AgentMacroReference,
              SatisfactionRating: () => SatisfactionRatingEvent,
              TicketSharingEvent: () => TicketSharingEvent,
              Error: () => ErrorEvent,
              External: () => ExternalEvent,
              Push: () => PushEvent,
              Tweet: () => TweetEvent,
              FacebookEvent: () => FacebookEvent,
              FacebookComment: () => FacebookCommentEvent,
              LogMeInTranscript: () => LogmeinTranscriptEvent,
              ChatStartedEvent: () => ChatEvent,
            },
            otherwise: () => AuditEvent,
          },
          list: true,
          access: 'read',
        },
      },
    };
  }
}

export interface Audit {
  /** Assigned by Zendesk when the audit is made. Read-only. */
  readonly id: number;
  /** The ticket that was updated. Read-only. */
  readonly ticket_id: number;
  /**
   * The ticket that was updated. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null
   * where there is none.
   */
  get ticket(): Promise<Ticket | null>;
  /** Who made the update. Read-only. */
  readonly author_id: number | null;
  /**
   * Who made the update. Loaded when awaited: for all records of a page at once, in batches of up to 100. Null where
   * there is none.
   */
  get author(): Promise<User | null>;
  /** When the update was made. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
  /** How the update came in. Read-only. */
  readonly via: Via | null | undefined;
  /** The client that made the update, and your own data. Read-only. */
  readonly metadata: Metadata | null | undefined;
  /** What happened, one event for each change, comment and notification. Read-only. */
  readonly events: AnyAuditEvent[];
}
