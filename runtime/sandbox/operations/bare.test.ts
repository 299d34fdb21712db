import { describe, expect, it } from 'vitest';
import { openSandbox } from '../test/open.ts';

const path = '/api/v2/chat/shortcuts';
const shortcut = { '': 'Shortcut' } as const;

/** An API without envelopes. */
const tables = {
  objects: [
    { object: 'Shortcut', attributes: { id: 'integer', name: { type: 'string', required: true } } },
    { object: 'Use', attributes: { count: 'integer' } },
  ],
  operations: [
    { id: 'shortcuts.list', method: 'GET', path, answer: { '': 'Shortcut[]' } },
    { id: 'shortcuts.get', method: 'GET', path: `${path}/{shortcut_id}`, answer: shortcut },
    { id: 'shortcuts.create', method: 'POST', path, body: shortcut, answer: shortcut },
    { id: 'shortcuts.update', method: 'PUT', path: `${path}/{shortcut_id}`, body: shortcut, answer: shortcut },
    {
      id: 'shortcuts.uses',
      method: 'GET',
      path: `${path}/uses`,
      answer: { 'report.uses': 'Use[]' },
      pagination: ['chatIncremental'],
    },
    { id: 'shortcuts.names', method: 'GET', path: `${path}/names`, answer: { '': 'string[]' } },
    {
      id: 'shortcuts.share',
      method: 'POST',
      path: `${path}/shared`,
      body: { shortcut: 'Shortcut', $beside: { notify: 'boolean' } },
      answer: { shortcut: 'Shortcut' },
    },
  ],
} as const;

const desk = async () => openSandbox({ tables, seed: 'empty', ids: (_, count) => count });

describe('an API without envelopes', () => {
  it('takes and gives records as they are', async () => {
    const { call } = await desk();
    const made = await call('POST', path, { name: 'hello' });
    expect(made).toMatchObject({ status: 201, body: { id: 1, name: 'hello' } });
    expect((await call('PUT', `${path}/1`, { name: 'bye' })).body).toEqual({ id: 1, name: 'bye' });
    expect((await call('GET', `${path}/1`)).body).toEqual({ id: 1, name: 'bye' });
    expect((await call('POST', path, {})).status).toBe(422);
    expect((await call('POST', path, ['hello'])).status).toBe(400);
  });

  it('lists them as an array, and so answers what nothing here carries out', async () => {
    const { call } = await desk();
    expect((await call('GET', path)).body).toEqual([]);
    await call('POST', path, { name: 'hello' });
    expect((await call('GET', path)).body).toEqual([{ id: 1, name: 'hello' }]);
    expect((await call('GET', `${path}/names`)).body).toEqual([]);
  });
});

describe('a list of what has no id', () => {
  it('is empty, under its keys, and says that it ends', async () => {
    const { call } = await desk();
    const { body } = await call('GET', `${path}/uses?start_time=7`);
    expect(body).toMatchObject({ report: { uses: [] }, count: 0, end_time: 7 });
  });
});

describe('keys beside an envelope', () => {
  it('are no part of the record', async () => {
    const { call } = await desk();
    const { status, body } = await call('POST', `${path}/shared`, { shortcut: { name: 'hello' }, notify: true });
    expect(status).toBe(201);
    expect(body.shortcut).toEqual({ id: 1, name: 'hello' });
  });
});
