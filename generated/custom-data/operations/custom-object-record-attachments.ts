// From specification/custom-data/resources/custom-object-record-attachments.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { customObjectRecordAttachmentLink } from '../links.ts';

/** What the methods of `customObjects.records.attachments` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'customObjects.records.attachments.list',
    method: 'GET',
    path: '/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments',
    parameters: { custom_object_key: 'string', record_id: 'string' },
    records: { custom_object_key: 'CustomObject', record_id: 'CustomObjectRecord' },
    retry: 'safe',
    items: 'custom_object_record_attachments',
    model: customObjectRecordAttachmentLink,
    pagination: [],
  },
  create: {
    id: 'customObjects.records.attachments.create',
    method: 'POST',
    path: '/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments',
    parameters: { custom_object_key: 'string', record_id: 'string' },
    records: { custom_object_key: 'CustomObject', record_id: 'CustomObjectRecord' },
    retry: 'never',
    answer: { custom_object_record_attachment: customObjectRecordAttachmentLink },
    body: { multipart: { uploaded_data: { type: 'file', required: true } } },
  },
  update: {
    id: 'customObjects.records.attachments.update',
    method: 'PUT',
    path: '/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}',
    parameters: { custom_object_key: 'string', record_id: 'string', id: 'string' },
    records: { custom_object_key: 'CustomObject', record_id: 'CustomObjectRecord', id: 'CustomObjectRecordAttachment' },
    retry: 'idempotent',
    answer: { custom_object_record_attachment: customObjectRecordAttachmentLink },
    body: { key: 'custom_object_record_attachment', model: customObjectRecordAttachmentLink, purpose: 'update' },
  },
  delete: {
    id: 'customObjects.records.attachments.delete',
    method: 'DELETE',
    path: '/api/v2/custom_objects/{custom_object_key}/records/{record_id}/attachments/{id}',
    parameters: { custom_object_key: 'string', record_id: 'string', id: 'string' },
    records: { custom_object_key: 'CustomObject', record_id: 'CustomObjectRecord', id: 'CustomObjectRecordAttachment' },
    retry: 'idempotent',
    answer: 'none',
  },
};
