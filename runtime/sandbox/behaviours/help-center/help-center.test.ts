import { describe, expect, it } from 'vitest';
import type { SandboxTables } from '../../tables.ts';
import { openSandbox, recordOf } from '../../test/open.ts';

const voteType = {
  id: 'integer',
  user_id: 'integer',
  item_id: 'integer',
  item_type: 'string',
  value: 'integer',
} as const;

/** As much of the Help Center as the behaviours are about. */
const tables: SandboxTables = {
  objects: [
    { object: 'User', attributes: { id: 'integer', name: 'string', role: 'string', email: 'string' } },
    {
      object: 'Article',
      attributes: {
        id: 'integer',
        title: 'string',
        author_id: { type: 'integer', nullable: true },
        locale: 'string',
        source_locale: 'string',
      },
    },
    { object: 'Vote', attributes: voteType },
    {
      object: 'Translation',
      attributes: { id: 'integer', locale: 'string', title: 'string', updated_at: 'timestamp' },
    },
  ],
  operations: [
    {
      id: 'articles.create',
      method: 'POST',
      path: '/api/v2/articles',
      body: { article: 'Article' },
      answer: { article: 'Article' },
    },
    { id: 'articles.get', method: 'GET', path: '/api/v2/articles/{article_id}', answer: { article: 'Article' } },
    {
      id: 'articles.votes.list',
      method: 'GET',
      path: '/api/v2/articles/{article_id}/votes',
      answer: { votes: 'Vote[]' },
    },
    translations('create', 'POST', ''),
    { ...translations('get', 'GET', '/{locale}'), operationId: 'ShowTranslation' },
    { ...translations('update', 'PUT', '/{locale}'), operationId: 'UpdateTranslation' },
    up('CreateArticleUpVote', 'up'),
    up('DownvoteArticleNoLocale', 'down'),
  ],
};

function translations(verb: string, method: 'GET' | 'POST' | 'PUT', end: string): SandboxTables['operations'][number] {
  const path = `/api/v2/articles/{article_id}/translations${end}`;
  const body = method === 'GET' ? {} : { body: { translation: 'Translation' } };
  return { id: `articles.translations.${verb}`, method, path, ...body, answer: { translation: 'Translation' } };
}

function up(operationId: string, word: string): SandboxTables['operations'][number] {
  const path = `/api/v2/articles/{article_id}/${word}`;
  return { id: `articles.${word}`, operationId, method: 'POST', path, answer: { vote: 'Vote' } };
}

describe('an article', () => {
  it('is written by the one who calls, in the language of the account', async () => {
    const { sandbox, call } = await openSandbox({ tables, seed: 'empty' });
    const { body } = await call('POST', '/api/v2/articles', { article: { title: 'Printer on fire' } });
    const [owner] = sandbox.records('User');
    expect(body.article).toMatchObject({ author_id: owner?.id, locale: 'en-us', source_locale: 'en-us' });
  });

  it('has one vote of a user, for or against', async () => {
    const { sandbox, call } = await openSandbox({ tables, seed: 'empty' });
    const made = await call('POST', '/api/v2/articles', { article: { title: 'Printer on fire' } });
    const { id } = recordOf(made.body, 'article');
    expect((await call('POST', `/api/v2/articles/${id}/up`)).body.vote).toMatchObject({ item_id: id, value: 1 });
    expect((await call('POST', `/api/v2/articles/${id}/down`)).body.vote).toMatchObject({ value: -1 });
    expect(sandbox.records('Vote')).toHaveLength(1);
    expect((await call('POST', '/api/v2/articles/404/up')).status).toBe(404);
  });

  it('is read and changed in a language, apart from other articles', async () => {
    const { call } = await openSandbox({ tables, seed: 'empty' });
    const made = await call('POST', '/api/v2/articles', { article: { title: 'Printer on fire' } });
    const path = `/api/v2/articles/${recordOf(made.body, 'article').id}/translations`;
    const other = await call('POST', '/api/v2/articles', { article: { title: 'Another' } });
    await call('POST', path, { translation: { locale: 'de', title: 'Drucker' } });
    await call('PUT', `${path}/de`, { translation: { title: 'Der Drucker' } });
    expect((await call('GET', `${path}/de`)).body.translation).toMatchObject({ locale: 'de', title: 'Der Drucker' });
    expect((await call('GET', `${path}/fr`)).status).toBe(404);
    const elsewhere = `/api/v2/articles/${recordOf(other.body, 'article').id}/translations/de`;
    expect((await call('GET', elsewhere)).status).toBe(404);
  });
});
