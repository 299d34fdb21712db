// From specification/support/objects/attachment.json by `npm run generate`. Do not edit.
import { DownloadableModel, type ObjectSchema, type OpenString } from '@zents/runtime';
import { Thumbnail } from './thumbnail.ts';

/** The values of `malware_scan_result` that a request may state. */
export type AttachmentMalwareScanResult = 'malware_found' | 'malware_not_found' | 'failed_to_scan' | 'not_scanned';

/** What a request may state of an Attachment. */
export interface AttachmentInput {
  /** Whether the file may be downloaded although it is malware. */
  malware_access_override?: boolean | null | undefined;
}

/**
 * A file: attached to a comment, or the picture of a user or a brand.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/
 */
export class Attachment extends DownloadableModel<AttachmentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'Attachment',
      resource: () => import('../resources/attachments.ts').then((module) => module.Attachments),
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        file_name: { type: 'string', access: 'read', nullable: true },
        content_url: { type: 'string', access: 'read', nullable: true },
        mapped_content_url: { type: 'string', access: 'read', nullable: true },
        content_type: { type: 'string', access: 'read', nullable: true },
        size: { type: 'integer', access: 'read', nullable: true },
        width: { type: 'integer', access: 'read', nullable: true },
        height: { type: 'integer', access: 'read', nullable: true },
        inline: { type: 'boolean', access: 'read' },
        deleted: { type: 'boolean', access: 'read' },
        malware_scan_result: {
          type: 'string',
          access: 'read',
          nullable: true,
          values: ['malware_found', 'malware_not_found', 'failed_to_scan', 'not_scanned'],
        },
        malware_access_override: { type: 'boolean', nullable: true },
        thumbnails: { model: () => Thumbnail, list: true, access: 'read' },
      },
    };
  }
}

export interface Attachment {
  /** Assigned by Zendesk when the attachment is made. Read-only. */
  readonly id: number;
  /** Address of the attachment in the API. Read-only. */
  readonly url: string | undefined;
  /** Name of the file. Read-only. */
  readonly file_name: string | null;
  /** Address of the file itself. It may be on another host, which must not see your credentials. Read-only. */
  readonly content_url: string | null;
  /** The same address under the host of the brand. Read-only. */
  readonly mapped_content_url: string | null | undefined;
  /** Media type of the file. Read-only. */
  readonly content_type: string | null;
  /** Size in bytes. Read-only. */
  readonly size: number | null;
  /** Width of an image in pixels. Read-only. */
  readonly width: number | null | undefined;
  /** Height of an image in pixels. Read-only. */
  readonly height: number | null | undefined;
  /** Whether the file is shown inside the text, not listed below it. Read-only. */
  readonly inline: boolean | undefined;
  /** Whether the file was deleted. Read-only. */
  readonly deleted: boolean | undefined;
  /** What the scan for malware found. It takes a few seconds after the upload. Read-only. */
  readonly malware_scan_result: AttachmentMalwareScanResult | OpenString | null | undefined;
  /** Whether the file may be downloaded although it is malware. */
  malware_access_override: boolean | null | undefined;
  /** Smaller versions of an image. Read-only. */
  readonly thumbnails: Thumbnail[] | undefined;
}
