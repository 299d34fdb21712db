import type { Call, OperationBehaviour, Selection } from '../../contract.ts';
import { contentUrl } from '../../files/stored-file.ts';
import { recordInvalid } from '../../http/failure.ts';
import { parseMultipart } from '../../http/multipart.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { created } from '../../operations/write.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { change, recordsOf, requireRecord } from '../records.ts';

/** Files of articles: uploaded for one, or for none and put into one later. */
export const articleAttachmentOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateArticleAttachment: (call) => upload(call, requireRecord(call.world, 'Article', pathId(call)).id),
  CreateAttachment: (call) => upload(call, null),
  BulkAttachmentsArticles: (call) => {
    const { id } = requireRecord(call.world, 'Article', pathId(call));
    const { attachment_ids } = bodyAttributes(call);
    const ids = Array.isArray(attachment_ids) ? attachment_ids : [];
    const files = ids.map((one) => requireRecord(call.world, 'ArticleAttachment', one));
    for (const file of files) change(call.world, 'ArticleAttachment', file, { article_id: id });
    return { status: 200 };
  },
};

/** Files within the text, and those below it. */
export const articleAttachmentSelections: Readonly<Record<string, Selection>> = {
  ListInlineArticleAttachmentsWithLocale: (call) => filesOf(call).filter(({ inline }) => inline === true),
  ListBlockArticleAttachmentsWithLocale: (call) => filesOf(call).filter(({ inline }) => inline !== true),
};

function filesOf(call: Call): Attributes[] {
  const { id } = requireRecord(call.world, 'Article', pathId(call));
  return recordsOf(call.world, 'ArticleAttachment').filter(({ article_id }) => article_id === id);
}

function upload(call: Call, articleId: unknown): Result {
  const { world, body, headers } = call;
  const parts = parseMultipart(body, headers['content-type']);
  const text = (name: string): string | undefined => {
    const part = parts.find((one) => one.name === name);
    return part && new TextDecoder().decode(part.bytes);
  };
  const file = parts.find(({ name }) => name === 'file');
  const media = text('guide_media_id');
  if (!file && !media) throw recordInvalid({ file: [{ description: 'File: cannot be blank', error: 'BlankValue' }] });
  const stated = { inline: text('inline') === 'true', locale: text('locale') ?? null, guide_media_id: media ?? null };
  const record = insertRecord(world, typeOf(call), { article_id: articleId, ...stated, ...stored(call, file) });
  return created(call, record);
}

/** What is known of the file once it is stored; one of the media library has its name there. */
function stored({ world }: Call, file: ReturnType<typeof parseMultipart>[number] | undefined): Attributes {
  if (!file) return {};
  const name = file.filename ?? 'file';
  const key = hexadecimal(world.files.size + 1, world.clock());
  world.files.set(key, { name, type: file.type, bytes: file.bytes });
  const names = { file_name: name, display_file_name: name, relative_path: `/hc/article_attachments/${key}` };
  return { ...names, content_type: file.type, size: file.bytes.byteLength, content_url: contentUrl(world, key, name) };
}
