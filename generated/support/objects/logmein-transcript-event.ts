// From specification/support/objects/logmein-transcript-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Via } from './via.ts';

/**
 * A remote session ended.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class LogmeinTranscriptEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'LogmeinTranscriptEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        body: { type: 'string', access: 'read', nullable: true },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface LogmeinTranscriptEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'LogMeInTranscript';
  /** Transcript of the session. Read-only. */
  readonly body: string | null | undefined;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
