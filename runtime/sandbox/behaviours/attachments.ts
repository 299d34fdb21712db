import type { Call, OperationBehaviour, World } from '../contract.ts';
import { contentUrl } from '../files/serve-file.ts';
import { recordInvalid, recordNotFound } from '../http/failure.ts';
import { hexadecimal } from '../store/ids.ts';
import type { Attributes, Result } from '../types.ts';
import { blankRecord, pathId } from '../world.ts';
import { commentIn } from './tickets/redaction.ts';
import { badToken } from './uploads.ts';

/** Milliseconds that the token of an upload is good for: an hour. */
const LIFE_OF_TOKEN = 3_600_000;

/** Files: they are uploaded under a token, which a comment then takes. */
export const attachmentOperations: Readonly<Record<string, OperationBehaviour>> = {
  UploadFiles: upload,
  DeleteUpload: (call) => {
    if (!call.world.uploads.delete(pathId(call))) throw recordNotFound();
    return { status: 204 };
  },
  RedactCommentAttachment: (call) => {
    const { type, record } = commentIn(call);
    const attachments = attachmentsOf(record);
    const attachment = attachments.find(({ id }) => String(id) === pathId(call, 2));
    if (!attachment) throw recordNotFound();
    const redacted = putFile(call.world, attachment, {
      name: 'redacted.txt',
      type: 'text/plain',
      bytes: new Uint8Array(),
    });
    const changed = attachments.map((one) => (one === attachment ? redacted : one));
    call.world.store.of(type).put({ ...record, attachments: changed });
    return { body: { attachment: redacted } };
  },
};

function upload(call: Call): Result {
  const { world, query, body, headers } = call;
  const name = query.get('filename') ?? '';
  if (name === '')
    throw recordInvalid({ filename: [{ description: 'Filename: cannot be blank', error: 'BlankValue' }] });
  const given = query.get('token');
  if (given !== null && badToken(world, [given])) throw recordNotFound();
  const token = given ?? hexadecimal(world.files.size + 1, world.clock());
  const file = { name, type: headers['content-type'] ?? 'application/octet-stream', bytes: bytesOf(body) };
  const attachment = putFile(world, blankOf(world), file);
  const { attachments: earlier = [], expires = world.clock() + LIFE_OF_TOKEN } = world.uploads.get(token) ?? {};
  const attachments = [...earlier, attachment];
  world.uploads.set(token, { attachments, expires });
  return {
    status: 201,
    body: { upload: { token, expires_at: new Date(expires).toISOString(), attachment, attachments } },
  };
}

function blankOf(world: World): Attributes {
  const type = world.catalogue.type('Attachment');
  return type ? blankRecord(world, type) : { id: world.files.size + 1 };
}

/** Stores a file and what is known of it. */
function putFile(
  world: World,
  attachment: Attributes,
  file: { name: string; type: string; bytes: Uint8Array },
): Attributes {
  const key = hexadecimal(world.files.size + 1, Number(attachment.id));
  world.files.set(key, file);
  const url = contentUrl(world, key, file.name);
  const record = {
    ...attachment,
    url: `${world.origin}/api/v2/attachments/${String(attachment.id)}.json`,
    file_name: file.name,
    content_url: url,
    mapped_content_url: url,
    content_type: file.type,
    size: file.bytes.byteLength,
    inline: false,
    deleted: false,
    thumbnails: [],
  };
  const type = world.catalogue.type('Attachment');
  return type ? world.store.of(type).put(record) : record;
}

function attachmentsOf({ attachments }: Attributes): Attributes[] {
  return Array.isArray(attachments) ? (attachments as Attributes[]) : [];
}

function bytesOf(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? body : new TextEncoder().encode(typeof body === 'string' ? body : '');
}
