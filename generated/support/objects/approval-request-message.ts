// From specification/support/objects/approval-request-message.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { ApprovalRequestAuthor } from './approval-request-author.ts';

/**
 * A question about an approval request, or the answer to one.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/approvals/approval_requests/
 */
export class ApprovalRequestMessage extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'ApprovalRequestMessage',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        message: { type: 'string', access: 'read' },
        author: { model: () => ApprovalRequestAuthor, access: 'read', nullable: true },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}

export interface ApprovalRequestMessage {
  /** Assigned by Zendesk when the message is written. Read-only. */
  readonly id: string;
  /** The text. Read-only. */
  readonly message: string | undefined;
  /** Who wrote it. Read-only. */
  readonly author: ApprovalRequestAuthor | null | undefined;
  /** When it was written. Read-only. */
  readonly created_at: string | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
}
