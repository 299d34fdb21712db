import type { Call, OperationBehaviour } from '../../contract.ts';
import { contentUrl } from '../../files/serve-file.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { fileOf, parseForm } from '../../http/multipart.ts';
import { typeOf } from '../../operations/answer.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes, Result } from '../../types.ts';
import { insertRecord } from '../insert.ts';

/** Most files that a macro has. */
const MOST = 5;

/** Files of macros: uploaded for one, or before there is one. */
export const macroAttachmentOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateAssociatedMacroAttachment: (call) => attach(call, call.parameters.macro_id),
  CreateMacroAttachment: (call) => attach(call, undefined),
  DownloadMacroAttachment: (call) => {
    const record = call.world.store.find(typeOf(call), call.parameters.attachment_id);
    const key = /\/token\/([0-9a-f]+)\//.exec(String(record?.content_url))?.[1] ?? '';
    const file = call.world.files.get(key);
    if (!file) throw recordNotFound();
    return { body: file.bytes, headers: { 'content-type': file.type } };
  },
};

function attach(call: Call, macroId: string | undefined): Result {
  const { world } = call;
  if (macroId !== undefined && !world.store.find(world.catalogue.type('Macro'), macroId)) throw recordNotFound();
  if (macroId !== undefined) refuseSixth(call, macroId);
  const form = parseForm(call.body, call.headers['content-type']);
  const file = fileOf(form, 'attachment', 'file');
  const key = hexadecimal(world.files.size + 1, world.clock());
  const name = form.fields.filename ?? file.name;
  world.files.set(key, { ...file, name });
  const given: Attributes = {
    filename: name,
    content_type: file.type,
    content_url: contentUrl(world, key, name),
    size: file.bytes.byteLength,
  };
  const record = insertRecord(world, typeOf(call), given, macroId === undefined ? {} : { macro_id: macroId });
  return { status: 201, body: { macro_attachment: record } };
}

function refuseSixth(call: Call, macroId: string): void {
  const entries = call.world.store.of(typeOf(call)).entries();
  if (entries.filter(({ parents }) => parents.macro_id === macroId).length < MOST) return;
  throw recordInvalid({ base: [{ description: `A macro has at most ${MOST} attachments`, error: 'TooManyValues' }] });
}
