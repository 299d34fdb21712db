// From specification/custom-data/objects/custom-object-record-attachment.json by `npm run generate`. Do not edit.
import { Model, type ObjectSchema, type OpenString } from '@zents/runtime';

/** The values of `malware_scan_status` that a request may state. */
export type CustomObjectRecordAttachmentMalwareScanStatus =
  | 'malware_found'
  | 'malware_not_found'
  | 'failed_to_scan'
  | 'not_scanned';

/** What a request may state of a CustomObjectRecordAttachment. */
export interface CustomObjectRecordAttachmentInput {
  /** Whether it can be downloaded although it was found to be malware. */
  malware_access_override?: boolean | undefined;
}

/**
 * A file that is attached to a record of a custom object.
 *
 * @see https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/
 */
export class CustomObjectRecordAttachment extends Model<CustomObjectRecordAttachmentInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'CustomObjectRecordAttachment',
      idType: 'string',
      attributes: {
        id: { type: 'string', access: 'read' },
        custom_object_record_id: { type: 'string', access: 'read' },
        filename: { type: 'string', access: 'read' },
        content_type: { type: 'string', access: 'read' },
        content_url: { type: 'string', access: 'read' },
        size: { type: 'integer', access: 'read' },
        created_by: { type: 'string', access: 'read', nullable: true },
        malware_access_override: 'boolean',
        malware_scan_status: {
          type: 'string',
          access: 'read',
          values: ['malware_found', 'malware_not_found', 'failed_to_scan', 'not_scanned'],
        },
        malware_scan_completed_at: {
          type: 'timestamp',
          access: 'read',
          nullable: true,
          accessor: 'malware_scan_completed',
        },
        created_at: { type: 'timestamp', access: 'read', accessor: 'created' },
      },
    };
  }
}

export interface CustomObjectRecordAttachment {
  /** Assigned by Zendesk when the file is stored. Read-only. */
  readonly id: string;
  /** The record. Read-only. */
  readonly custom_object_record_id: string;
  /** Name of the file. Read-only. */
  readonly filename: string;
  /** Media type of the file. Read-only. */
  readonly content_type: string;
  /** Address of the file itself. It may lie outside Zendesk, where credentials have no business. Read-only. */
  readonly content_url: string;
  /** Size in bytes. Read-only. */
  readonly size: number;
  /** Name of who attached it. Read-only. */
  readonly created_by: string | null | undefined;
  /** Whether it can be downloaded although it was found to be malware. */
  malware_access_override: boolean;
  /** What the scan for malware found. It comes some time after the file. Read-only. */
  readonly malware_scan_status: CustomObjectRecordAttachmentMalwareScanStatus | OpenString;
  /** When the scan was done. Read-only. */
  readonly malware_scan_completed_at: string | null;
  /** `malware_scan_completed_at` as a Date. */
  get malware_scan_completed(): Date | null;
  /** When the file was attached. Read-only. */
  readonly created_at: string;
  /** `created_at` as a Date. */
  get created(): Date;
}
