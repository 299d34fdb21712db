// From specification/support/objects/ticket-sharing-event.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { sharingAgreementLink } from '../links.ts';
import type { SharingAgreement } from './sharing-agreement.ts';
import { Via } from './via.ts';

/**
 * The sharing of a ticket began or ended.
 *
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/ticket-audit-events-reference
 */
export class TicketSharingEvent extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'TicketSharingEvent',
      attributes: {
        id: { type: 'integer', access: 'read' },
        type: { type: 'string', access: 'read' },
        agreement_id: {
          type: 'integer',
          access: 'read',
          nullable: true,
          references: sharingAgreementLink,
          accessor: 'agreement',
        },
        action: { type: 'string', access: 'read', nullable: true },
        via: { model: () => Via, access: 'read', nullable: true },
      },
    };
  }
}

export interface TicketSharingEvent {
  /** Assigned by Zendesk when the event is made. Read-only. */
  readonly id: number;
  /** What kind of event it is. Read-only. */
  readonly type: 'TicketSharingEvent';
  /** The sharing agreement. Read-only. */
  readonly agreement_id: number | null | undefined;
  /**
   * The sharing agreement. Loaded when awaited: all records of the type at once, one time. Null where there is none.
   */
  get agreement(): Promise<SharingAgreement | null>;
  /** Whether the ticket was shared or unshared. Read-only. */
  readonly action: string | null | undefined;
  /** How it came about, where that differs from the audit. Read-only. */
  readonly via: Via | null | undefined;
}
