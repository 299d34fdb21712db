import { describe, expect, it } from 'vitest';
import { library } from '../test/library.ts';
import { idsOf, listOf, manualClock, openSandbox, recordOf } from '../test/open.ts';
import type { Attributes } from '../types.ts';

const books = async (records: readonly Attributes[] = [], clock = manualClock()) => {
  const opened = await openSandbox({ tables: library, seed: 'empty', clock, ids: (_, count) => count });
  opened.sandbox.insert('Book', records);
  return opened;
};

describe('a record', () => {
  it('is created with 201, its place, its times and every attribute that answers have', async () => {
    const { call, sandbox } = await books();
    const { status, headers, body } = await call('POST', '/api/v2/books', { book: { title: 'Emma', language: 'en' } });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`${sandbox.origin}/api/v2/books/1.json`);
    expect(body.book).toEqual({
      id: 1,
      url: `${sandbox.origin}/api/v2/books/1.json`,
      title: 'Emma',
      external_id: null,
      language: 'en',
      author_id: null,
      editor_ids: [],
      labels: [],
      notes: {},
      copies: [],
      isbn: null,
      lent_until: null,
      created_at: '2026-06-01T00:00:00Z',
      updated_at: '2026-06-01T00:00:00Z',
    });
  });

  it('is read back, with or without .json', async () => {
    const { call } = await books([{ id: 5, title: 'Emma' }]);
    const plain = await call('GET', '/api/v2/books/5');
    const suffixed = await call('GET', '/api/v2/books/5.json');
    expect(recordOf(plain.body, 'book').title).toBe('Emma');
    expect(suffixed.body).toEqual(plain.body);
  });

  it('is changed where stated and keeps the rest; its time moves', async () => {
    const clock = manualClock();
    const { call } = await books([{ id: 5, title: 'Emma', language: 'fr' }], clock);
    clock.advance(60_000);
    const { status, body } = await call('PUT', '/api/v2/books/5', { book: { title: 'Persuasion' } });
    expect(status).toBe(200);
    expect(body.book).toMatchObject({ title: 'Persuasion', language: 'fr', updated_at: '2026-06-01T00:01:00Z' });
    expect((await call('GET', '/api/v2/books/5')).body).toEqual(body);
  });

  it('merges by key and by id where the tables say so', async () => {
    const given = {
      id: 5,
      title: 'Emma',
      notes: { a: 1, b: 2 },
      copies: [
        { id: 1, shelf: 'x' },
        { id: 2, shelf: 'y' },
      ],
    };
    const { call } = await books([given]);
    const change = { notes: { b: 3 }, copies: [{ id: 2, shelf: 'z' }], labels: ['new'] };
    const { body } = await call('PUT', '/api/v2/books/5', { book: change });
    expect(body.book).toMatchObject({
      notes: { a: 1, b: 3 },
      copies: [
        { id: 1, shelf: 'x' },
        { id: 2, shelf: 'z' },
      ],
      labels: ['new'],
    });
  });

  it('is gone after a delete with 204', async () => {
    const { call } = await books([{ id: 5, title: 'Emma' }]);
    expect((await call('DELETE', '/api/v2/books/5')).status).toBe(204);
    expect((await call('GET', '/api/v2/books/5')).status).toBe(404);
    expect((await call('DELETE', '/api/v2/books/5')).status).toBe(404);
  });

  it('keeps ids beyond 2^53 digit for digit', async () => {
    const { sandbox } = await books([{ id: 9223372036854775806n, title: 'Big' }]);
    const answer = await fetch(`${sandbox.origin}/api/v2/books/9223372036854775806`, {
      headers: { authorization: 'Bearer sandbox' },
    });
    expect(await answer.text()).toContain('"id":9223372036854775806,');
  });

  it('takes a create-only attribute once, and a write-only one never shows', async () => {
    const { call } = await books();
    await call('POST', '/api/v2/books', { book: { title: 'Emma', isbn: '1', secret: 's' } });
    const { body } = await call('PUT', '/api/v2/books/1', { book: { isbn: '2', secret: 't' } });
    expect(body.book).toMatchObject({ isbn: '1' });
    expect(body.book).not.toHaveProperty('secret');
  });
});

describe('a refusal', () => {
  it('of a missing attribute names it', async () => {
    const { call } = await books();
    const { status, body } = await call('POST', '/api/v2/books', { book: { title: '' } });
    expect(status).toBe(422);
    expect(body).toEqual({
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { title: [{ description: 'Title: cannot be blank', error: 'BlankValue' }] },
    });
  });

  it('of a value that is not in the list leaves the record as it was', async () => {
    const { call } = await books([{ id: 5, title: 'Emma', language: 'en' }]);
    const { status, body } = await call('PUT', '/api/v2/books/5', { book: { title: 'X', language: 'tlh' } });
    expect(status).toBe(422);
    expect(Object.keys(recordOf(body, 'details'))).toEqual(['language']);
    expect(recordOf((await call('GET', '/api/v2/books/5')).body, 'book').title).toBe('Emma');
  });

  it('names no unknown or read-only attribute: one is warned of, the other ignored', async () => {
    const { call } = await books();
    const stated = { title: 'Emma', publisher: 'x', id: 99, created_at: '2000-01-01T00:00:00Z' };
    const { status, headers, body } = await call('POST', '/api/v2/books', { book: stated });
    expect(status).toBe(201);
    expect(headers.get('x-zendesk-api-warn')).toBe(
      'Removed restricted keys ["publisher"] from parameters according to whitelist',
    );
    expect(body.book).not.toHaveProperty('publisher');
    expect(body.book).toMatchObject({ id: 1, created_at: '2026-06-01T00:00:00Z' });
  });

  it.each([
    ['{"book":', 400],
    ['{"title":"Emma"}', 400],
    ['[]', 400],
  ])('of the body %s is a %s', async (text, status) => {
    const { call } = await books();
    expect((await call('POST', '/api/v2/books', text)).status).toBe(status);
  });

  it.each([
    ['/api/v2/books/77', 'RecordNotFound'],
    ['/api/v2/books/9223372036854775807', 'RecordNotFound'],
    ['/api/v2/films', 'InvalidEndpoint'],
    ['/api/v2/authors/show_many?ids=1', 'InvalidEndpoint'],
  ])('of %s is 404 %s', async (path, error) => {
    const { call } = await books();
    expect(await call('GET', path)).toMatchObject({ status: 404, body: { error } });
  });
});

describe('records of a path', () => {
  it('are those below the record that it names', async () => {
    const { call, sandbox } = await books([
      { id: 1, title: 'a', author_id: 1 },
      { id: 2, title: 'b', author_id: 2, editor_ids: [1, 3] },
    ]);
    sandbox.insert('Author', [
      { id: 1, name: 'x' },
      { id: 2, name: 'y' },
      { id: 3, name: 'z' },
    ]);
    expect(idsOf((await call('GET', '/api/v2/authors/1/books')).body, 'books')).toEqual([1]);
    expect(idsOf((await call('GET', '/api/v2/authors/3/books/edited')).body, 'books')).toEqual([2]);
    expect(idsOf((await call('GET', '/api/v2/books/2/editors')).body, 'authors')).toEqual([1, 3]);
    expect((await call('GET', '/api/v2/authors/1/books/count')).body.count).toMatchObject({ value: 1 });
    expect((await call('GET', '/api/v2/authors/9/books')).status).toBe(404);
  });

  it('remember the record that they were made under', async () => {
    const { call, sandbox } = await books([
      { id: 1, title: 'a' },
      { id: 2, title: 'b' },
    ]);
    await call('POST', '/api/v2/books/1/reviews', { review: { text: 'good' } });
    sandbox.insert('Review', [{ text: 'bad', book_id: 2 }]);
    expect(listOf((await call('GET', '/api/v2/books/1/reviews')).body, 'reviews')).toEqual([{ id: 1, text: 'good' }]);
    expect(listOf((await call('GET', '/api/v2/books/2/reviews')).body, 'reviews')).toEqual([{ id: 2, text: 'bad' }]);
  });

  it('edit one list in place: set, add, remove', async () => {
    const { call } = await books([{ id: 1, title: 'a' }]);
    const labels = '/api/v2/books/1/labels';
    expect(await call('POST', labels, { labels: ['a', 'b'] })).toMatchObject({
      status: 201,
      body: { labels: ['a', 'b'] },
    });
    expect(await call('PUT', labels, { labels: ['b', 'c'] })).toMatchObject({
      status: 200,
      body: { labels: ['a', 'b', 'c'] },
    });
    expect((await call('DELETE', labels, { labels: ['a'] })).body).toEqual({ labels: ['b', 'c'] });
    expect((await call('GET', labels)).body).toEqual({ labels: ['b', 'c'] });
  });
});

describe('what nothing carries out', () => {
  it('answers in the promised shape and says so', async () => {
    const { call } = await books([{ id: 1, title: 'a' }]);
    const { status, headers, body } = await call('POST', '/api/v2/books/1/bind');
    expect([status, headers.get('x-sandbox')]).toEqual([200, 'unmodelled']);
    expect(body.book).toMatchObject({ id: 1, title: 'a' });
  });

  it('is carried out by a behaviour that the caller brings', async () => {
    const operations = { 'books.bind': () => ({ status: 202, body: { book: { id: 7 } } }) };
    const { call } = await openSandbox({ tables: library, behaviours: { operations } });
    expect(await call('POST', '/api/v2/books/1/bind')).toMatchObject({ status: 202, body: { book: { id: 7 } } });
  });
});
