import type { RecordBehaviour, World, Write } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { change, removeWhere } from '../records.ts';
import { addressOf } from './articles.ts';
import { LANGUAGE, pathLanguage } from './locale.ts';

/** Comments on articles: written by the one who calls, in the language of the path. */
export const articleComment: RecordBehaviour = {
  page: (world, { id, source_id, locale }) =>
    `${addressOf(world, 'articles', { id: source_id, locale })}/comments/${String(id)}`,
  apply({ call, record, before }) {
    if (before) return edited(call.principal, record);
    const articleId = Number(call.parameters.article_id);
    Object.assign(record, { source_id: articleId, source_type: 'Article' });
    record.author_id ??= call.principal?.id ?? null;
    record.locale ||= pathLanguage(call) ?? LANGUAGE;
  },
  remove({ world, operation }, { id }) {
    removeWhere(world, 'ArticleComment', (one) => one.id === id);
    removeWhere(world, 'Vote', (one) => one.item_type === 'Comment' && one.item_id === id);
    return { status: operation.table.status ?? 204 };
  },
};

/** Comments on posts, which count them. */
export const postComment: RecordBehaviour = {
  page: (world, { id, post_id }) => `${addressOf(world, 'community/posts', { id: post_id })}/comments/${String(id)}`,
  apply({ call, record, before }) {
    if (before) return edited(call.principal, record);
    record.author_id ??= call.principal?.id ?? null;
  },
  saved: ({ world, record }: Write) => countComments(world, record.post_id),
  remove({ world, operation }, { id, post_id }) {
    removeWhere(world, 'PostComment', (one) => one.id === id);
    removeWhere(world, 'Vote', (one) => one.item_type === 'PostComment' && one.item_id === id);
    countComments(world, post_id);
    return { status: operation.table.status ?? 204 };
  },
};

/** Who changed what another has written is noted. */
export function edited(editor: Attributes | null, record: Attributes): void {
  if (!editor || editor.id === record.author_id) return;
  record.non_author_editor_id = editor.id;
  record.non_author_updated_at = record.updated_at;
}

function countComments(world: World, id: unknown): void {
  const post = world.store.find(world.catalogue.type('Post'), id);
  const comment_count = recordsOf(world, 'PostComment').filter(({ post_id }) => post_id === id).length;
  if (post) change(world, 'Post', post, { comment_count });
}
