import type { Call, OperationBehaviour } from '../../contract.ts';
import { contentUrl } from '../../files/serve-file.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { fileOf, parseForm } from '../../http/multipart.ts';
import { parentsOf, typeOf } from '../../operations/answer.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId, timestamp } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { requireRecord } from '../records.ts';
import { recordBelow } from './records.ts';

/** Files of records, where the object allows them. */
export const recordAttachmentOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateCustomObjectRecordAttachment: upload,
  DownloadCustomObjectRecordAttachment: (call) => {
    const [, key = ''] = /\/token\/([0-9a-f]+)\//.exec(String(attachmentOf(call).content_url)) ?? [];
    if (!call.world.files.has(key)) throw recordNotFound();
    return { status: 302, headers: { location: String(attachmentOf(call).content_url) } };
  },
};

function attachmentOf(call: Call): Attributes {
  const { id } = call.parameters;
  const record = call.world.store.find(typeOf(call), id);
  if (!record || record.custom_object_record_id !== recordBelow(call).id) throw recordNotFound();
  return record;
}

function upload(call: Call): Result {
  const { world } = call;
  const { id } = recordBelow(call);
  if (requireRecord(world, 'CustomObject', pathId(call)).allows_attachments !== true)
    throw recordInvalid({ base: [{ description: 'The object takes no attachments', error: 'InvalidValue' }] });
  const file = fileOf(parseForm(call.body, call.headers['content-type']), 'uploaded_data');
  const key = hexadecimal(world.files.size + 1, world.clock());
  world.files.set(key, file);
  const about = { filename: file.name, content_type: file.type, size: file.bytes.byteLength };
  const given: Attributes = {
    ...about,
    custom_object_record_id: id,
    content_url: contentUrl(world, key, file.name),
    created_by: call.principal?.name ?? null,
    created_at: timestamp(world),
    malware_scan_status: 'not_scanned',
  };
  const record = insertRecord(world, typeOf(call), given, parentsOf(call));
  return { status: 200, body: { custom_object_record_attachment: record } };
}
