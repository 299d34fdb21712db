// From specification/support/objects/macro-attachment.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';

/**
 * A file that a macro attaches to its comment.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
export class MacroAttachment extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'MacroAttachment',
      resource: () => import('../resources/macro-attachments.ts').then((module) => module.MacroAttachments),
      attributes: {
        id: { type: 'integer', access: 'read' },
        filename: { type: 'string', access: 'read' },
        content_type: { type: 'string', access: 'read' },
        content_url: { type: 'string', access: 'read' },
        size: { type: 'integer', access: 'read' },
        created_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'created' },
      },
    };
  }
}

export interface MacroAttachment {
  /** Assigned by Zendesk when the attachment is made. Read-only. */
  readonly id: number;
  /** Name of the file. Read-only. */
  readonly filename: string;
  /** Media type of the file. Read-only. */
  readonly content_type: string;
  /** Address of the file itself. Read-only. */
  readonly content_url: string;
  /** Size in bytes. Read-only. */
  readonly size: number;
  /** When the attachment was made. Read-only. */
  readonly created_at: string | null | undefined;
  /** `created_at` as a Date. */
  get created(): Date | null;
}
