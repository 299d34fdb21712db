import { describe, expect, it } from 'vitest';
import { areGenerated, generatedTables } from '../../test/generated.ts';
import { idsOf, listOf, type Opened, openSandbox, recordOf } from '../../test/open.ts';
import type { Attributes } from '../../types.ts';

const API = '/api/v2/help_center';

async function desk(): Promise<Opened> {
  return openSandbox({ tables: await generatedTables(), seed: 'small' });
}

/** A new article in the first section, which states what is wanted. */
async function written({ sandbox, call }: Opened, stated: Attributes = {}, locale = ''): Promise<Attributes> {
  const [section] = sandbox.records('Section');
  const article = { title: 'Paper', body: '<p>Load it.</p>', permission_group_id: 1, ...stated };
  const answer = await call('POST', `${API}${locale}/sections/${section?.id}/articles`, { article });
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return recordOf(answer.body, 'article');
}

describe.skipIf(!areGenerated)('an article', () => {
  it('is written by the one who calls, in the language of the path, with a translation of it', async () => {
    const opened = await desk();
    const article = await written(opened, {}, '/de');
    const owner = opened.sandbox.records('User')[0]?.id;
    expect(article).toMatchObject({ author_id: owner, locale: 'de', source_locale: 'de' });
    const { body } = await opened.call('GET', `${API}/articles/${article.id}/translations`);
    expect(listOf(body, 'translations')).toMatchObject([{ locale: 'de', title: 'Paper', source_id: article.id }]);
  });

  it('may be stated by its translations, and shows them where they are asked for', async () => {
    const opened = await desk();
    const translations = [
      { locale: 'en-us', title: 'Ink', body: 'Fill it.' },
      { locale: 'fr', title: 'Encre', body: 'x' },
    ];
    const article = await written(opened, { title: undefined, body: undefined, translations });
    expect(article).toMatchObject({ title: 'Ink', body: 'Fill it.' });
    expect(article).not.toHaveProperty('translations');
    const { body } = await opened.call('GET', `${API}/articles/${article.id}?include=translations`);
    const shown = listOf(recordOf(body, 'article'), 'translations');
    expect(shown.map(({ locale }) => locale)).toEqual(['en-us', 'fr']);
  });

  it('changes with its main translation, which can become another one', async () => {
    const opened = await desk();
    const { id } = await written(opened);
    const path = `${API}/articles/${id}`;
    await opened.call('PUT', `${path}/translations/en-us`, { translation: { title: 'Thick paper' } });
    expect((await opened.call('GET', path)).body.article).toMatchObject({ title: 'Thick paper', name: 'Thick paper' });
    expect((await opened.call('GET', `${path}/translations/missing`)).body).toMatchObject({ locales: ['de', 'fr'] });
    const second = { translation: { locale: 'de', title: 'Papier' } };
    expect((await opened.call('POST', `${path}/translations`, second)).status).toBe(201);
    expect((await opened.call('POST', `${path}/translations`, second)).status).toBe(422);
    await opened.call('PUT', `${path}/source_locale`, { article_locale: 'de' });
    expect((await opened.call('GET', path)).body.article).toMatchObject({ title: 'Papier', source_locale: 'de' });
    expect((await opened.call('PUT', `${path}/source_locale`, { article_locale: 'fr' })).status).toBe(404);
  });

  it('is listed in its section and its category, exported, found by words, and gone once archived', async () => {
    const opened = await desk();
    const { id, section_id } = await written(opened, { label_names: ['tray'] });
    const { category_id } = opened.sandbox.records('Section')[0] ?? {};
    const places = [
      ['sections', section_id],
      ['categories', category_id],
    ].map(([kind, above]) => `${API}/${kind}/${above}/articles`);
    const found = async (path: string, key = 'articles') => idsOf((await opened.call('GET', path)).body, key);
    for (const place of places) expect(await found(place)).toContain(id);
    for (const query of ['query=load', `label_names=tray`, `query=paper&section=${section_id}`])
      expect(await found(`${API}/articles/search?${query}`, 'results')).toEqual([id]);
    expect(await found(`${API}/articles/search?query=load&section=404`, 'results')).toEqual([]);
    expect((await opened.call('DELETE', `${API}/articles/${id}`)).status).toBe(204);
    for (const place of places) expect(await found(place)).not.toContain(id);
    expect(opened.sandbox.records('Translation').filter(({ source_id }) => source_id === id)).toEqual([]);
  });

  it('counts votes: one of a user, for or against', async () => {
    const opened = await desk();
    const { id } = await written(opened);
    const vote = async (word: string) => (await opened.call('POST', `${API}/articles/${id}/${word}`)).body.vote;
    const sums = async () => (await opened.call('GET', `${API}/articles/${id}`)).body.article;
    expect(await vote('up')).toMatchObject({ item_id: id, item_type: 'Article', value: 1 });
    expect(await sums()).toMatchObject({ vote_sum: 1, vote_count: 1 });
    const { id: voteId } = (await vote('down')) as Attributes;
    expect(await sums()).toMatchObject({ vote_sum: -1, vote_count: 1 });
    expect(idsOf((await opened.call('GET', `${API}/articles/${id}/votes`)).body, 'votes')).toEqual([voteId]);
    await opened.call('DELETE', `${API}/votes/${voteId}`);
    expect(await sums()).toMatchObject({ vote_sum: 0, vote_count: 0 });
    expect((await opened.call('POST', `${API}/articles/404/up`)).status).toBe(404);
  });

  it('has labels, which are gone from it once they are deleted', async () => {
    const opened = await desk();
    const { id } = await written(opened);
    const path = `${API}/articles/${id}/labels`;
    const label = recordOf((await opened.call('POST', path, { label: { name: 'tray' } })).body, 'label');
    expect((await opened.call('GET', `${API}/articles/${id}`)).body.article).toMatchObject({ label_names: ['tray'] });
    expect(idsOf((await opened.call('GET', `${API}/articles/labels`)).body, 'labels')).toContain(label.id);
    await opened.call('DELETE', `${API}/articles/labels/${label.id}`);
    expect(listOf((await opened.call('GET', path)).body, 'labels')).toEqual([]);
  });
});

describe.skipIf(!areGenerated)('files of articles', () => {
  it('are uploaded as forms, within the text or below it, and put into an article later', async () => {
    const opened = await desk();
    const { id } = await written(opened);
    const upload = async (path: string, inline: boolean) => {
      const form = new FormData();
      form.append('inline', String(inline));
      form.append('file', new Blob([new Uint8Array([13, 10, 0, 200])], { type: 'image/png' }), 'tray.png');
      const headers = { authorization: `Bearer ${opened.sandbox.auth.oauthToken}` };
      const answer = await fetch(new URL(path, opened.sandbox.origin), { method: 'POST', headers, body: form });
      return recordOf((await answer.json()) as Attributes, 'article_attachment');
    };
    const inline = await upload(`${API}/articles/${id}/attachments`, true);
    expect(inline).toMatchObject({ article_id: id, file_name: 'tray.png', content_type: 'image/png', size: 4 });
    const loose = await upload(`${API}/articles/attachments`, false);
    expect(loose.article_id).toBeNull();
    await opened.call('POST', `${API}/articles/${id}/bulk_attachments`, { attachment_ids: [loose.id] });
    const shown = async (end: string) =>
      idsOf((await opened.call('GET', `${API}/articles/${id}/attachments${end}`)).body, 'article_attachments');
    expect(await shown('')).toEqual([inline.id, loose.id]);
    expect([await shown('/inline'), await shown('/block')]).toEqual([[inline.id], [loose.id]]);
    const file = await fetch(String(inline.content_url));
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([13, 10, 0, 200]);
  });
});

describe.skipIf(!areGenerated)('the community', () => {
  it('counts the comments, votes and followers of a post', async () => {
    const { sandbox, call } = await desk();
    const [topic] = sandbox.records('CommunityTopic');
    const made = await call('POST', '/api/v2/community/posts', { post: { title: 'Ideas', topic_id: topic?.id } });
    const path = `/api/v2/community/posts/${recordOf(made.body, 'post').id}`;
    const comment = recordOf((await call('POST', `${path}/comments`, { comment: { body: 'Yes' } })).body, 'comment');
    await call('POST', `${path}/subscriptions`, { subscription: {} });
    await call('POST', `${path}/up`);
    const counts = { comment_count: 1, follower_count: 1, vote_sum: 1 };
    expect((await call('GET', path)).body.post).toMatchObject(counts);
    await call('POST', `${path}/comments/${comment.id}/down`);
    expect((await call('GET', `${path}/comments/${comment.id}`)).body.comment).toMatchObject({ vote_sum: -1 });
    await call('DELETE', `${path}/comments/${comment.id}`);
    expect((await call('GET', path)).body.post).toMatchObject({ comment_count: 0 });
    expect(listOf((await call('GET', `${path}/votes`)).body, 'votes')).toHaveLength(1);
  });
});

describe.skipIf(!areGenerated)('access', () => {
  it('goes by segments, which a user is in or not', async () => {
    const { sandbox, call } = await desk();
    const customer = sandbox.records('User').find(({ role }) => role === 'end-user');
    const made = await call('POST', `${API}/user_segments`, {
      user_segment: { name: 'Staff', user_type: 'staff', added_user_ids: [customer?.id] },
    });
    const added = recordOf(made.body, 'user_segment').id;
    const { body } = await call('GET', `${API}/users/${customer?.id}/user_segments`);
    const names = listOf(body, 'user_segments').map(({ name }) => name);
    expect(names).toEqual(['Signed-in users', 'Staff']);
    expect(idsOf(body, 'user_segments')).toContain(added);
  });

  it('has a policy for each section, open until one is stated', async () => {
    const { sandbox, call } = await desk();
    const path = `${API}/sections/${sandbox.records('Section')[0]?.id}/access_policy`;
    expect((await call('GET', path)).body).toMatchObject({ access_policy: { viewable_by: 'everybody' } });
    await call('PUT', path, { access_policy: { viewable_by: 'staff' } });
    const policy = recordOf((await call('GET', path)).body, 'access_policy');
    expect(policy).toMatchObject({ viewable_by: 'staff', manageable_by: 'staff' });
    expect(policy).not.toHaveProperty('id');
  });
});

describe.skipIf(!areGenerated)('content tags', () => {
  it('are unique, found by their beginning, and come off what had them', async () => {
    const { sandbox, call } = await desk();
    const [tag] = sandbox.records('ContentTag');
    const list = async (prefix: string) =>
      (await call('GET', `/api/v2/guide/content_tags?filter[name_prefix]=${prefix}`)).body;
    expect(await list('PRI')).toMatchObject({ records: [{ id: tag?.id }], meta: { has_more: false } });
    expect(await list('x')).toMatchObject({ records: [] });
    const second = { content_tag: { name: tag?.name } };
    expect((await call('POST', '/api/v2/guide/content_tags', second)).status).toBe(422);
    await call('DELETE', `/api/v2/guide/content_tags/${tag?.id}`);
    expect(sandbox.records('Article')[0]?.content_tag_ids).toEqual([]);
  });
});
