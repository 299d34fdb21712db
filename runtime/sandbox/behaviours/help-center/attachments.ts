import type { Call, OperationBehaviour, Selection, World } from '../../contract.ts';
import { contentUrl } from '../../files/serve-file.ts';
import { recordInvalid } from '../../http/failure.ts';
import { type FormFile, parseForm } from '../../http/multipart.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { created } from '../../operations/write.ts';
import { hexadecimal } from '../../store/ids.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { insertRecord } from '../insert.ts';
import { change, requireRecord } from '../records.ts';

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
  const { fields, files } = parseForm(body, headers['content-type']);
  const { inline, locale = null, guide_media_id = null } = fields;
  if (!files.file && !guide_media_id)
    throw recordInvalid({ file: [{ description: 'File: cannot be blank', error: 'BlankValue' }] });
  const stated = { inline: inline === 'true', locale, guide_media_id };
  const file = files.file && stored(world, files.file);
  return created(call, insertRecord(world, typeOf(call), { article_id: articleId, ...stated, ...file }));
}

/** What is known of a file once it is stored; one of the media library has its name there. */
function stored(world: World, file: FormFile): Attributes {
  const { name, type, bytes } = file;
  const key = hexadecimal(world.files.size + 1, world.clock());
  world.files.set(key, file);
  const names = { file_name: name, display_file_name: name, relative_path: `/hc/article_attachments/${key}` };
  return { ...names, content_type: type, size: bytes.byteLength, content_url: contentUrl(world, key, name) };
}
