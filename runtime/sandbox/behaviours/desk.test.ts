import { describe, expect, it } from 'vitest';
import { generatedTables } from '../test/generated.ts';
import { idsOf, listOf, type Opened, openSandbox, recordOf } from '../test/open.ts';
import type { Attributes } from '../types.ts';

const desk = async (): Promise<Opened> => openSandbox({ tables: await generatedTables(), seed: 'small' });

describe('options of a field', () => {
  it('are part of the field: made, changed by their id, deleted', async () => {
    const { call } = await desk();
    const field = { type: 'tagger', title: 'Colour', custom_field_options: [{ name: 'Red', value: 'red' }] };
    const made = await call('POST', '/api/v2/ticket_fields', { ticket_field: field });
    const { id } = recordOf(made.body, 'ticket_field');
    const path = `/api/v2/ticket_fields/${id}/options`;
    const put = (custom_field_option: Attributes) => call('POST', path, { custom_field_option });
    const added = await put({ name: 'Blue', value: 'blue' });
    expect(added.status).toBe(201);
    expect((await put({ name: 'Red again', value: 'red' })).status).toBe(422);
    const option = recordOf(added.body, 'custom_field_option');
    expect((await put({ id: option.id, name: 'Sky', value: 'blue' })).status).toBe(200);
    const shown = async () => recordOf((await call('GET', `/api/v2/ticket_fields/${id}`)).body, 'ticket_field');
    expect((await shown()).custom_field_options).toMatchObject([{ value: 'red' }, { name: 'Sky', value: 'blue' }]);
    expect((await call('DELETE', `${path}/${option.id}`)).status).toBe(204);
    expect(listOf((await call('GET', path)).body, 'custom_field_options').map(({ value }) => value)).toEqual(['red']);
    expect((await call('GET', `${path}/${option.id}`)).status).toBe(404);
  });

  it('are found where a test inserts one into a field', async () => {
    const { call, sandbox } = await desk();
    const field = sandbox.records('UserField').find(({ key }) => key === 'tier');
    sandbox.insert('CustomFieldOption', [{ user_field_id: field?.id, name: 'Bronze', value: 'bronze' }]);
    const { body } = await call('GET', `/api/v2/user_fields/${field?.id}/options`);
    expect(listOf(body, 'custom_field_options')).toContainEqual(expect.objectContaining({ value: 'bronze' }));
  });
});

describe('a form', () => {
  it('is copied behind the others, and never the default one by that', async () => {
    const { call, sandbox } = await desk();
    const [form] = sandbox.records('TicketForm');
    const path = `/api/v2/ticket_forms/${form?.id}/clone`;
    const { body } = await call('POST', path, { prepend_clone_title: true });
    expect(body.ticket_form).toMatchObject({ name: 'Clone of Repair', default: false, active: true });
    const { id } = recordOf(body, 'ticket_form');
    await call('PUT', '/api/v2/ticket_forms/reorder', { ticket_form_ids: [id, form?.id] });
    expect(idsOf((await call('GET', '/api/v2/ticket_forms')).body, 'ticket_forms')).toEqual([id, form?.id]);
    expect((await call('DELETE', `/api/v2/ticket_forms/${form?.id}`)).status).toBe(422);
  });
});

describe('custom statuses', () => {
  it('and the status of a ticket go together', async () => {
    const { call, sandbox } = await desk();
    const statuses = sandbox.records('CustomStatus');
    const workshop = statuses.find(({ agent_label }) => agent_label === 'In the workshop');
    const pending = statuses.find((one) => one.default === true && one.status_category === 'pending');
    const change = async (ticket: Attributes) => (await call('PUT', '/api/v2/tickets/2', { ticket })).body.ticket;
    expect(await change({ status: 'pending' })).toMatchObject({ custom_status_id: pending?.id });
    expect(await change({ custom_status_id: workshop?.id })).toMatchObject({ status: 'open' });
    await call('PUT', '/api/v2/custom_status/default', { ids: String(workshop?.id) });
    expect(await change({ status: 'pending' })).toMatchObject({ custom_status_id: pending?.id });
    expect(await change({ status: 'open' })).toMatchObject({ custom_status_id: workshop?.id });
    const { body } = await call('GET', '/api/v2/custom_statuses?status_categories=open&default=true');
    expect(idsOf(body, 'custom_statuses')).toEqual([workshop?.id]);
  });
});

describe('dynamic content', () => {
  it('has one variant of each language, and one default among them', async () => {
    const { call } = await desk();
    const item = { name: 'Bye bye', default_locale_id: 1, variants: [{ locale_id: 1, content: 'Bye', default: true }] };
    const made = await call('POST', '/api/v2/dynamic_content/items', { item });
    const { id, placeholder } = recordOf(made.body, 'item');
    expect(placeholder).toBe('{{dc.bye_bye}}');
    const path = `/api/v2/dynamic_content/items/${id}`;
    const add = (variant: Attributes) => call('POST', `${path}/variants`, { variant });
    const added = await add({ locale_id: 8, content: 'Tschüss', default: true });
    expect(added.status).toBe(201);
    expect((await add({ locale_id: 8, content: 'Servus' })).status).toBe(422);
    const shown = recordOf((await call('GET', path)).body, 'item');
    expect(shown).toMatchObject({
      default_locale_id: 8,
      variants: [
        { locale_id: 1, default: false },
        { locale_id: 8, default: true },
      ],
    });
    const variant = recordOf(added.body, 'variant');
    expect((await call('DELETE', `${path}/variants/${variant.id}`)).status).toBe(422);
    const many = await call('POST', `${path}/variants/create_many`, {
      variants: [{ locale_id: 16, content: 'Salut' }],
    });
    expect(listOf(many.body, 'variants')).toHaveLength(1);
    const found = await call('GET', '/api/v2/dynamic_content/items/show_many?identifiers=bye_bye');
    expect(idsOf(found.body, 'items')).toEqual([id]);
  });
});

describe('what happens to a ticket', () => {
  it('is told to its assignee, and counted', async () => {
    const { call, sandbox } = await desk();
    const [owner] = sandbox.records('User');
    const agent = sandbox.records('User').find(({ role }) => role === 'agent');
    const authorization = `Basic ${btoa(`${agent?.email}/token:sandbox`)}`;
    const made = await call('POST', '/api/v2/tickets', { ticket: { assignee_id: owner?.id, comment: { body: 'x' } } });
    const { id } = recordOf(made.body, 'ticket');
    const ticket = { priority: 'urgent', comment: { body: 'y' }, status: 'solved' };
    await call('PUT', `/api/v2/tickets/${id}`, { ticket }, { authorization });
    const { body } = await call('GET', '/api/v2/activities');
    const own = listOf(body, 'activities').filter((one) => JSON.stringify(one.target).includes(`"id":${id},`));
    expect(own.map(({ verb }) => verb)).toEqual(['tickets.assignment', 'tickets.comment', 'tickets.priority_increase']);
    const events = listOf((await call('GET', `/api/v2/tickets/${id}/metric_events`)).body, 'ticket_metric_events');
    expect(events.map(({ metric, type }) => `${metric} ${type}`)).toEqual(
      expect.arrayContaining(['reply_time activate', 'reply_time fulfill', 'resolution_time fulfill']),
    );
  });

  it('is rated once it was solved, and the ticket says so', async () => {
    const { call } = await desk();
    const rate = () =>
      call('POST', '/api/v2/tickets/1/satisfaction_rating', {
        satisfaction_rating: { score: 'bad', comment: 'Late.' },
      });
    expect((await rate()).status).toBe(422);
    await call('PUT', '/api/v2/tickets/1', { ticket: { status: 'solved' } });
    const { id } = recordOf((await rate()).body, 'satisfaction_rating');
    expect((await call('GET', '/api/v2/tickets/1')).body.ticket).toMatchObject({
      satisfaction_rating: { id, score: 'bad', comment: 'Late.' },
    });
    const { body } = await call('GET', '/api/v2/satisfaction_ratings?score=received_with_comment');
    expect(idsOf(body, 'satisfaction_ratings')).toContain(id);
    expect((await call('GET', '/api/v2/satisfaction_ratings/count')).body).toMatchObject({ count: { value: 2 } });
  });
});

describe('an audit with warnings', () => {
  it('is trusted once an agent says so', async () => {
    const { call, sandbox } = await desk();
    const metadata = { system: {}, custom: {}, flags: [2], flags_options: { 2: { message: 'x', trusted: false } } };
    const [audit] = sandbox.insert('Audit', [{ ticket_id: 1, metadata }]);
    expect((await call('PUT', `/api/v2/tickets/1/audits/${audit?.id}/trust`)).status).toBe(200);
    expect(sandbox.records('Audit').at(-1)).toMatchObject({ metadata: { flags_options: { 2: { trusted: true } } } });
    expect((await call('PUT', `/api/v2/tickets/2/audits/${audit?.id}/trust`)).status).toBe(404);
  });
});

describe('a user', () => {
  it('changes the password only with the old one, and signs in with the new one', async () => {
    const { call, sandbox } = await desk();
    const user = sandbox.records('User')[1];
    const path = `/api/v2/users/${user?.id}/password`;
    expect((await call('POST', path, { password: 'abc' })).status).toBe(422);
    expect((await call('POST', path, { password: 'first-one' })).status).toBe(200);
    expect((await call('PUT', path, { previous_password: 'wrong', password: 'second-one' })).status).toBe(422);
    expect((await call('PUT', path, { previous_password: 'first-one', password: 'second-one' })).status).toBe(200);
    const authorization = `Basic ${btoa(`${user?.email}:second-one`)}`;
    expect((await call('GET', '/api/v2/users/me', undefined, { authorization })).body).toMatchObject({
      user: { id: user?.id },
    });
  });

  it('has settings that stay where nothing is said', async () => {
    const { call } = await desk();
    const settings = { lotus: { keyboard_shortcuts_enabled: false } };
    await call('PUT', '/api/v2/users/me/settings', { settings });
    expect((await call('GET', '/api/v2/users/me/settings')).body).toMatchObject({
      settings: { lotus: { keyboard_shortcuts_enabled: false, macro_shortcuts_enabled: true } },
    });
  });
});

describe('languages', () => {
  it('are known by id, and the best one is found', async () => {
    const { call } = await desk();
    expect((await call('GET', '/api/v2/locales/8')).body).toMatchObject({ locale: { locale: 'de' } });
    const best = (language: string, query = '') =>
      call('GET', `/api/v2/locales/detect_best_locale${query}`, undefined, { 'accept-language': language });
    expect((await best('de-AT,de;q=0.8,en;q=0.5')).body).toMatchObject({ locale: { locale: 'de' } });
    expect((await best('fr')).body).toMatchObject({ locale: { locale: 'en-US' } });
  });
});
