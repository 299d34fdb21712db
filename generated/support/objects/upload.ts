// From specification/support/objects/upload.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema } from '@zents/runtime';
import { Attachment } from './attachment.ts';

/**
 * Uploaded files that wait under one token for the comment that they are attached to.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/
 */
export class Upload extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Upload',
      id: 'token',
      idType: 'string',
      attributes: {
        token: { type: 'string', access: 'read', secret: true },
        expires_at: { type: 'timestamp', access: 'read', nullable: true, accessor: 'expires' },
        attachment: { model: () => Attachment, access: 'read', nullable: true },
        attachments: { model: () => Attachment, list: true, access: 'read' },
      },
    };
  }
}

export interface Upload {
  /**
   * What `uploads` of a comment takes. It is good for one comment, and for 60 minutes. Read-only. A secret: inspection
   * does not show it.
   */
  readonly token: string;
  /** When the token ends. Read-only. */
  readonly expires_at: string | null | undefined;
  /** `expires_at` as a Date. */
  get expires(): Date | null;
  /** The file that was uploaded last. Read-only. */
  readonly attachment: Attachment | null | undefined;
  /** All files under the token. Read-only. */
  readonly attachments: Attachment[] | undefined;
}
