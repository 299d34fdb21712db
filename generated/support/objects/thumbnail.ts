// From specification/support/objects/thumbnail.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `malware_scan_result` that a request may state. */
export type ThumbnailMalwareScanResult = 'malware_found' | 'malware_not_found' | 'failed_to_scan' | 'not_scanned';

/**
 * A smaller version of an image.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/
 */
export class Thumbnail extends Model {
  static override schema(): ObjectSchema {
    return {
      object: 'Thumbnail',
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
        malware_access_override: { type: 'boolean', access: 'read', nullable: true },
      },
    };
  }
}

export interface Thumbnail {
  /** Assigned by Zendesk when the thumbnail is made. Read-only. */
  readonly id: number;
  /** Address of the thumbnail in the API. Read-only. */
  readonly url: string | undefined;
  /** Name of the file. Read-only. */
  readonly file_name: string | null;
  /** Address of the image itself. It may be on another host, which must not see your credentials. Read-only. */
  readonly content_url: string | null;
  /** The same address under the host of the brand. Read-only. */
  readonly mapped_content_url: string | null | undefined;
  /** Media type of the image. Read-only. */
  readonly content_type: string | null;
  /** Size in bytes. Read-only. */
  readonly size: number | null;
  /** Width in pixels. Read-only. */
  readonly width: number | null | undefined;
  /** Height in pixels. Read-only. */
  readonly height: number | null | undefined;
  /** Whether the image is shown inside the text. Read-only. */
  readonly inline: boolean | undefined;
  /** Whether the image was deleted. Read-only. */
  readonly deleted: boolean | undefined;
  /** What the scan for malware found. Read-only. */
  readonly malware_scan_result: ThumbnailMalwareScanResult | OpenString | null | undefined;
  /** Whether the image may be downloaded although it is malware. Read-only. */
  readonly malware_access_override: boolean | null | undefined;
}
