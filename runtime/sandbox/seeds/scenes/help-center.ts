import type { Attributes } from '../../types.ts';
import type { Add, Cast, Scene } from './scene.ts';

const LOCALE = { locale: 'en-us', source_locale: 'en-us' };

/** A Help Center with one article in two languages, and a community with one post. */
export const helpCenterScene: Scene = {
  object: 'Article',
  play(add, cast) {
    const segment = playAccess(add);
    const tag = add('ContentTag', { name: 'printers' });
    playArticle(add, cast, { user_segment_id: null, content_tag_ids: [tag] });
    playCommunity(add, cast, { user_segment_id: segment, content_tag_ids: [tag] });
    add('ServiceCatalogItem', { name: 'New printer', description: 'A printer for your desk.' });
    const pair = { follower_id: cast.agent?.id, followed_id: cast.customer?.id };
    add('UserSubscription', pair, { user_id: cast.customer?.id });
  },
};

/** Built-in segments and the group of those who manage articles. */
function playAccess(add: Add): unknown {
  const anyone = add('UserSegment', { name: 'Signed-in users', user_type: 'signed_in_users', built_in: true });
  const staff = add('UserSegment', { name: 'Agents and admins', user_type: 'staff', built_in: true });
  add('ManagementPermissionGroup', { name: 'Agents and admins', edit: [staff], publish: [staff], built_in: true });
  return anyone;
}

function playArticle(add: Add, { agent, customer }: Cast, access: Attributes): void {
  const category = add('Category', { name: 'Hardware', description: 'All about devices.', ...LOCALE });
  const section = add('Section', {
    name: 'Printers',
    description: 'Paper and fire.',
    category_id: category,
    ...LOCALE,
    user_segment_id: access.user_segment_id,
  });
  translate(add, 'Category', category, { title: 'Hardware', body: 'All about devices.' });
  translate(add, 'Section', section, { title: 'Printers', body: 'Paper and fire.' });
  const text = { title: 'What to do when a printer burns', body: '<p>Leave the room.</p>' };
  const counts = { vote_sum: 1, vote_count: 1, label_names: ['fire'], position: 0 };
  const author = { author_id: agent?.id, section_id: section };
  const article = add('Article', { ...text, name: text.title, ...LOCALE, ...author, ...counts, ...access });
  translate(add, 'Article', article, text, agent);
  const german = { title: 'Was tun, wenn ein Drucker brennt', body: '<p>Verlassen Sie den Raum.</p>' };
  translate(add, 'Article', article, german, agent, 'de');
  add('ArticleLabel', { name: 'fire' });
  playReaders(add, article, customer);
}

function playReaders(add: Add, article: unknown, customer: Attributes | undefined): void {
  const user = { user_id: customer?.id };
  const said = {
    body: 'That helped.',
    locale: 'en-us',
    author_id: customer?.id,
    source_id: article,
    source_type: 'Article',
  };
  const comment = add('ArticleComment', { ...said, vote_sum: 1, vote_count: 1 }, { article_id: article });
  add('Vote', { ...user, value: 1, item_id: article, item_type: 'Article' });
  add('Vote', { ...user, value: 1, item_id: comment, item_type: 'Comment' });
  add('ContentSubscription', { ...user, content_id: article, content_type: 'Article' }, { article_id: article });
  const file = { article_id: article, file_name: 'exit.txt', content_type: 'text/plain', size: 4 };
  add('ArticleAttachment', { ...file, inline: false });
  add('ArticleAttachment', { ...file, file_name: 'exit.png', content_type: 'image/png', inline: true });
}

function translate(add: Add, kind: string, id: unknown, text: Attributes, author?: Attributes, locale = 'en-us'): void {
  const by = { created_by_id: author?.id ?? null, updated_by_id: author?.id ?? null };
  const parents = { [`${kind.toLowerCase()}_id`]: id };
  add('Translation', { ...text, ...by, locale, source_id: id, source_type: kind }, parents);
}

function playCommunity(add: Add, { agent, customer }: Cast, access: Attributes): void {
  const { user_segment_id, content_tag_ids } = access;
  const topic = add('CommunityTopic', {
    name: 'Ideas',
    description: 'What we could do better.',
    user_segment_id,
    manageable_by: 'staff',
  });
  const asked = { title: 'A printer that does not burn', details: 'Please.', status: 'planned', content_tag_ids };
  const counts = { vote_sum: 1, vote_count: 1, comment_count: 1, follower_count: 1 };
  const post = add('Post', { ...asked, ...counts, author_id: customer?.id, topic_id: topic });
  const said = { body: 'We are on it.', author_id: agent?.id, post_id: post, official: true };
  const comment = add('PostComment', { ...said, vote_sum: 1, vote_count: 1 });
  const user = { user_id: customer?.id };
  add('Vote', { ...user, value: 1, item_id: post, item_type: 'Post' });
  add('Vote', { ...user, value: 1, item_id: comment, item_type: 'PostComment' });
  add('ContentSubscription', { ...user, content_id: post, content_type: 'Post' }, { post_id: post });
}
