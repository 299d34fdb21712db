import { afterEach, describe, expect, it } from 'vitest';
import { Zendesk } from 'zents';
import { startWire, type WireAnswer, type WireRequest, type WireServer } from './wire-server.ts';

const servers: WireServer[] = [];
let client: Zendesk | undefined;

afterEach(async () => {
  await client?.close();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A client of a server that answers everything alike. */
async function open(answer: Parameters<typeof startWire>[0], options: object = {}) {
  const server = await startWire(answer);
  servers.push(server);
  client = new Zendesk({ origin: server.origin, auth: { oauthToken: 's3cret' }, maxRetries: 0, ...options });
  return { zendesk: client, server, last: () => server.seen.at(-1) as WireRequest };
}

const json = (value: unknown, status = 200): WireAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const bytes = new Uint8Array([0, 255, 13, 10, 45, 45, 128]);
const file = { content: bytes, name: 'a "b" é.bin', type: 'image/png' };

/** The parts of a form as any server reads them. */
async function formOf({ bytes: body, headers }: WireRequest): Promise<Record<string, unknown>> {
  const form = await new Response(body, { headers: { 'content-type': String(headers['content-type']) } }).formData();
  const parts = [...form].map(async ([name, part]) => [
    name,
    typeof part === 'string' ? part : [part.name, part.type, new Uint8Array(await part.arrayBuffer())],
  ]);
  return Object.fromEntries(await Promise.all(parts));
}

type Send = (zendesk: Zendesk) => PromiseLike<unknown>;

describe('a form', () => {
  const form: readonly [string, Send, string, object, object][] = [
    [
      'of a macro',
      (it) => it.macros.attachments.create(5, { attachment: file, filename: 'x.png' }),
      'POST /api/v2/macros/5/attachments',
      { attachment: [file.name, file.type, bytes], filename: 'x.png' },
      { macro_attachment: { id: 1 } },
    ],
    [
      'of no macro yet',
      (it) => it.macros.attachments.createUnassociated({ attachment: file }),
      'POST /api/v2/macros/attachments',
      { attachment: [file.name, file.type, bytes] },
      { macro_attachment: { id: 1 } },
    ],
    [
      'of an article',
      (it) => it.helpCenter.articles.attachments.create(5, { file, inline: true, locale: 'de' }),
      'POST /api/v2/help_center/articles/5/attachments',
      { file: [file.name, file.type, bytes], inline: 'true', locale: 'de' },
      { article_attachment: { id: 1 } },
    ],
    [
      'of no article yet, without a file',
      (it) => it.helpCenter.attachments.create({ guide_media_id: '01H', inline: false }),
      'POST /api/v2/help_center/articles/attachments',
      { guide_media_id: '01H', inline: 'false' },
      { article_attachment: { id: 1 } },
    ],
    [
      'of a logo',
      (it) => it.brands.uploadLogo(5, { 'brand[logo][uploaded_data]': file }),
      'PUT /api/v2/brands/5',
      { 'brand[logo][uploaded_data]': [file.name, file.type, bytes] },
      { brand: { id: 5 } },
    ],
    [
      'of a picture',
      (it) => it.users.uploadPhoto(5, { 'user[photo][uploaded_data]': file }),
      'PUT /api/v2/users/5',
      { 'user[photo][uploaded_data]': [file.name, file.type, bytes] },
      { user: { id: 5 } },
    ],
  ];

  it.each(form)('%s goes as multipart/form-data', async (_, send, line, parts, answer) => {
    const { zendesk, last } = await open(json(answer, 201));
    expect(await send(zendesk)).toMatchObject({ id: expect.any(Number) });
    expect(`${last().method} ${last().url}`).toBe(line);
    expect(last().headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(await formOf(last())).toEqual(parts);
  });
});

describe('a file as a body', () => {
  const upload = { upload: { token: 't', attachment: { id: 1 }, attachments: [] } };
  const greeting = { greeting: { id: '5' } };

  it.each<[string, Send, string, string, object]>([
    [
      'with its own name and type',
      (it) => it.attachments.upload(file),
      '/api/v2/uploads?filename=a%20%22b%22%20%C3%A9.bin',
      'image/png',
      upload,
    ],
    [
      'with a stated type, added to another',
      (it) => it.attachments.upload(bytes, { filename: 'b.csv', contentType: 'text/tab-separated-values', token: 't' }),
      '/api/v2/uploads?filename=b.csv&token=t',
      'text/tab-separated-values',
      upload,
    ],
    [
      'of which nothing is known',
      (it) => it.attachments.upload(bytes, { filename: 'thing' }),
      '/api/v2/uploads?filename=thing',
      'application/octet-stream',
      upload,
    ],
    [
      'that must be a sound',
      (it) => it.talk.greetings.uploadAudio(5, bytes),
      '/api/v2/channels/voice/greetings/5',
      'audio/mpeg',
      greeting,
    ],
    [
      'that is another sound',
      (it) => it.talk.greetings.uploadAudio(5, { content: bytes, name: 'a.wav' }),
      '/api/v2/channels/voice/greetings/5',
      'audio/wav',
      greeting,
    ],
  ])('%s goes byte for byte', async (_, send, url, type, answer) => {
    const { zendesk, last } = await open(json(answer, 201));
    await send(zendesk);
    expect([last().url, last().headers['content-type']]).toEqual([url, type]);
    expect(new Uint8Array(last().bytes)).toEqual(bytes);
  });
});

describe('a JSON body', () => {
  const call = { call: { id: 7 } };
  const found = { problems: [], tickets: [] };
  it.each<[string, Send, string, unknown, WireAnswer]>([
    [
      'of a PATCH',
      (it) => it.triggerCategories.update('10', { name: 'Mail' }),
      'PATCH /api/v2/trigger_categories/10',
      { trigger_category: { name: 'Mail' } },
      json({ trigger_category: { id: '10' } }),
    ],
    [
      'of a PATCH of a call',
      (it) => it.calls.update(7, { call_ended_at: '2026-01-02T03:04:05Z' }),
      'PATCH /api/v2/calls/7',
      { call: { call_ended_at: '2026-01-02T03:04:05Z' } },
      json(call),
    ],
    [
      'of a PATCH that answers with nothing',
      (it) => it.webhooks.patch('w1', { status: 'inactive' }),
      'PATCH /api/v2/webhooks/w1',
      { webhook: { status: 'inactive' } },
      { status: 204 },
    ],
    [
      'of a DELETE',
      (it) => it.tickets.tags.remove(5, ['a', 'b']),
      'DELETE /api/v2/tickets/5/tags',
      { tags: ['a', 'b'] },
      json({ tags: [] }),
    ],
    [
      'of a DELETE without an envelope',
      (it) => it.ticketForms.ticketFormStatuses.bulkDelete(5, { id: ['01H'] }),
      'DELETE /api/v2/ticket_forms/5/ticket_form_statuses',
      { id: ['01H'] },
      { status: 204 },
    ],
    [
      'with a key beside its envelope, in place of a form',
      (it) => it.talk.tickets.create({ via_id: 45, comment: { body: 'x' }, display_to_agent: 9 }),
      'POST /api/v2/channels/voice/tickets',
      { ticket: { via_id: 45, comment: { body: 'x' } }, display_to_agent: 9 },
      json({ ticket: { id: 1 } }, 201),
    ],
    [
      'that is the record itself',
      (it) => it.chat.departments.create({ name: 'Sales' }),
      'POST /api/v2/chat/departments',
      { name: 'Sales' },
      json({ id: 1, name: 'Sales' }, 201),
    ],
    [
      'of a search by POST',
      (it) => it.problems.autocomplete({ text: 'printer' }),
      'POST /api/v2/problems/autocomplete',
      { text: 'printer' },
      json(found),
    ],
  ])('%s goes as application/json', async (_, send, line, body, answer) => {
    const { zendesk, last } = await open(answer);
    await send(zendesk);
    expect(`${last().method} ${last().url}`).toBe(line);
    expect(last().headers['content-type']).toBe('application/json');
    expect(JSON.parse(last().text)).toEqual(body);
  });

  it('does not go with a GET, nor a content type without a body', async () => {
    const { zendesk, last } = await open(json({ user: { id: 5 } }));
    await zendesk.users.get(5);
    expect([last().text, last().headers['content-type']]).toEqual(['', undefined]);
    await zendesk.users.delete(5);
    expect([last().text, last().headers['content-type']]).toEqual(['', undefined]);
  });
});

describe('an answer that holds nothing', () => {
  it.each<[string, WireAnswer]>([
    ['204', { status: 204 }],
    ['200 with no byte', { status: 200 }],
    ['200 with a space', { status: 200, headers: { 'content-type': 'application/json' }, body: ' ' }],
    ['200 with an empty text', json('')],
    ['202 with an object', json({ status: 'ok' }, 202)],
    ['200 with null', json(null)],
  ])('%s, is fine where nothing is expected', async (_, answer) => {
    const { zendesk } = await open(answer);
    const calls: Send[] = [
      (it) => it.tickets.delete(5),
      (it) => it.deletedTickets.restore(5),
      (it) => it.tickets.comments.makePrivate(5, 6),
      (it) => it.talk.phoneNumbers.delete(5),
      (it) => it.helpCenter.articles.updateSourceLocale(5, { article_locale: 'de' }),
    ];
    for (const call of calls) expect(await call(zendesk)).toBeUndefined();
  });

  it('is none of what a record is asked for', async () => {
    const { zendesk } = await open({ status: 200 });
    await expect(zendesk.users.get(5)).rejects.toMatchObject({ code: 'unexpected_response' });
  });
});

describe('an answer of another shape', () => {
  it('that is a list without an envelope becomes records', async () => {
    const { zendesk } = await open(json([{ id: 1, name: 'Sales' }, { id: 2 }]));
    expect((await zendesk.chat.departments.list().toArray()).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('that is a record without an envelope becomes one', async () => {
    const { zendesk } = await open(json({ id: 1, name: 'Sales' }));
    expect((await zendesk.chat.departments.get(1)).name).toBe('Sales');
  });

  it('that is a list of texts stays one', async () => {
    const { zendesk } = await open(json({ tags: ['a', 'b'] }));
    expect(await zendesk.tickets.tags.list(5).toArray()).toEqual(['a', 'b']);
  });

  it.each<[string, WireAnswer]>([
    ['a page', { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Log in</title>' }],
    ['a text', json('Hello')],
    ['cut JSON', { headers: { 'content-type': 'application/json' }, body: '{"user":{"id"' }],
    ['another envelope', json({ ticket: { id: 1 } })],
  ])('that is %s is no record', async (_, answer) => {
    const { zendesk } = await open(answer);
    await expect(zendesk.users.get(5)).rejects.toMatchObject({ code: 'unexpected_response' });
  });

  it('that is a page is none to a delete either: a login was met', async () => {
    const { zendesk } = await open({ body: '<!doctype html><title>Log in</title>' });
    await expect(zendesk.tickets.delete(5)).rejects.toMatchObject({ code: 'unexpected_response' });
  });
});

describe('an answer that is a file', () => {
  it.each([
    ['audio/mpeg', undefined, '5-upload'],
    ['audio/wav', 'attachment; filename="closed.wav"', 'closed.wav'],
    ['text/csv', "attachment; filename*=UTF-8''gr%C3%BC%C3%9Fe.csv", 'grüße.csv'],
    ['image/png', 'inline; filename=a.png', 'a.png'],
    ['application/octet-stream', 'attachment; filename="../../etc/passwd"', 'passwd'],
  ])('of type %s with %s comes byte for byte', async (type, disposition, name) => {
    const headers = { 'content-type': type, ...(disposition && { 'content-disposition': disposition }) };
    const { zendesk, last } = await open({ headers, body: bytes });
    const answer = await zendesk.talk.greetings.getAudioFile(5);
    expect(answer).toMatchObject({ type, bytes, name });
    expect(last().url).toBe('/api/v2/channels/voice/greetings/5/upload');
    expect(last().headers.accept).toBe('*/*');
  });

  it('is followed to another host, which sees no credential', async () => {
    const store = await startWire({ headers: { 'content-type': 'text/plain' }, body: bytes });
    servers.push(store);
    const { zendesk, last } = await open({ status: 302, headers: { location: `${store.origin}/signed?key=1` } });
    expect((await zendesk.macros.attachments.content(5)).bytes).toEqual(bytes);
    expect(last().headers.authorization).toBe('Bearer s3cret');
    expect(JSON.stringify(store.seen)).not.toContain('s3cret');
  });

  it('is none where a page comes', async () => {
    const { zendesk } = await open({ headers: { 'content-type': 'text/html' }, body: '<html>' });
    await expect(zendesk.macros.attachments.content(5)).rejects.toMatchObject({ code: 'unexpected_response' });
  });
});

describe('a redirect', () => {
  it('of a read is followed within the account', async () => {
    const user = json({ user: { id: 6 } });
    const { zendesk, server } = await open(({ url }) =>
      url.endsWith('/5') ? { status: 301, headers: { location: '/api/v2/users/6' } } : user,
    );
    expect((await zendesk.users.get(5)).id).toBe(6);
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer s3cret', 'Bearer s3cret']);
  });

  it('of a read to another host, and of a write, is refused', async () => {
    const elsewhere = await startWire(json({ user: { id: 6 } }));
    servers.push(elsewhere);
    const { zendesk } = await open({ status: 302, headers: { location: `${elsewhere.origin}/api/v2/users/6` } });
    await expect(zendesk.users.get(5)).rejects.toMatchObject({ status: 302 });
    await expect(zendesk.users.delete(5)).rejects.toMatchObject({ status: 302 });
    expect(elsewhere.seen).toEqual([]);
  });
});

describe('a path', () => {
  it('of another prefix is asked for as it is documented', async () => {
    const { zendesk, last } = await open(({ url }) =>
      json(url.includes('autocomplete') ? found : { agents: [], next_page: null }),
    );
    const found = { agents: [], groups: [{ id: 1, name: 'Tech' }], count: 1 };
    const { groups } = await zendesk.assignables.autocomplete({ name: 'Te' });
    expect([last().url, groups[0]?.name]).toEqual(['/api/lotus/assignables/autocomplete.json?name=Te', 'Tech']);
    await zendesk.assignables.groups.agents.list(5).page();
    expect(last().url).toMatch(/^\/api\/lotus\/assignables\/groups\/5\/agents\.json\b/);
  });

  it('of another host goes there without anything of the account', async () => {
    const data = [
      { id: '247', type: 'incident', attributes: { title: 'Late mail', started_at: '2026-01-02T03:04:05Z' } },
    ];
    const report = { id: '7', type: 'incident_update', attributes: { description: 'We look into it.' } };
    const service = { id: '1', type: 'service', attributes: { name: 'Support' } };
    const status = await startWire(json({ data, included: [report, service] }));
    servers.push(status);
    const origins = { 'https://status.zendesk.com': status.origin };
    const { zendesk, server } = await open(json({}), { origins, headers: { cookie: 's3cret' } });
    const answer = await zendesk.status.incidents.active({ subdomain: 'acme' });
    expect(answer.data[0]?.attributes.started).toEqual(new Date('2026-01-02T03:04:05Z'));
    expect(answer.included.map((one) => one.constructor.name)).toEqual(['StatusIncidentUpdate', 'StatusResource']);
    expect(server.seen).toEqual([]);
    expect(status.seen.map(({ url }) => url)).toEqual(['/api/incidents/active?subdomain=acme']);
    expect(JSON.stringify(status.seen)).not.toContain('s3cret');
  });

  it('of the Help Center has the locale of the call, of the client, or none, by its rule', async () => {
    const { zendesk, last } = await open(
      json({ article: { id: 5 }, comment: { id: 7 }, articles: [], next_page: null }),
      {
        locale: 'de',
      },
    );
    const articles = zendesk.helpCenter.articles;
    const seen: string[] = [];
    const calls: Send[] = [
      () => articles.get(5),
      () => articles.get(5, {}, { locale: 'fr' }),
      () => articles.get(5, {}, { locale: null }),
      () => articles.update(5, { promoted: true }),
      () => articles.delete(5, { locale: 'fr' }),
      () => articles.list({}, { locale: null }).page(),
      () => zendesk.helpCenter.posts.comments.getInLocale(6, 7),
      () => zendesk.helpCenter.posts.comments.getInLocale(6, 7, {}, { locale: 'fr' }),
      () => zendesk.helpCenter.posts.comments.get(6, 7),
    ];
    for (const call of calls) {
      await call(zendesk);
      seen.push(`${last().method} ${last().url.replace(/\?.*/, '')}`);
    }
    expect(seen).toEqual([
      'GET /api/v2/help_center/de/articles/5',
      'GET /api/v2/help_center/fr/articles/5',
      'GET /api/v2/help_center/articles/5',
      'PUT /api/v2/help_center/de/articles/5',
      'DELETE /api/v2/help_center/fr/articles/5',
      'GET /api/v2/help_center/articles',
      'GET /api/v2/help_center/de/community/posts/6/comments/7',
      'GET /api/v2/help_center/fr/community/posts/6/comments/7',
      'GET /api/v2/community/posts/6/comments/7',
    ]);
    await expect(zendesk.helpCenter.posts.comments.getInLocale(6, 7, {}, { locale: null })).rejects.toMatchObject({
      code: 'configuration',
      option: 'locale',
    });
  });
});
