import { describe, expect, it } from 'vitest';
import { areGenerated, generatedTables } from '../../test/generated.ts';
import { idsOf, listOf, type Opened, openSandbox, recordOf } from '../../test/open.ts';

const VOICE = '/api/v2/channels/voice';

async function desk(): Promise<Opened> {
  return openSandbox({ tables: await generatedTables(), seed: 'small' });
}

describe.skipIf(!areGenerated)('lines', () => {
  it('are bought with the token of an offer, which is gone then', async () => {
    const { call } = await desk();
    const offers = async () =>
      listOf((await call('GET', `${VOICE}/phone_numbers/search?country=IE`)).body, 'phone_numbers');
    const [offer] = await offers();
    const made = await call('POST', `${VOICE}/phone_numbers`, { phone_number: { token: offer?.token } });
    expect([made.status, made.body.phone_number]).toMatchObject([200, { number: offer?.number, country_code: 'IE' }]);
    expect(made.body.phone_number).not.toHaveProperty('token');
    expect((await offers()).map(({ number }) => number)).not.toContain(offer?.number);
    const lines = idsOf((await call('GET', `${VOICE}/lines`)).body, 'lines');
    expect(lines).toContain(recordOf(made.body, 'phone_number').id);
    expect((await call('POST', `${VOICE}/phone_numbers`, { phone_number: { token: 'x' } })).status).toBe(422);
  });

  it('lead to menus, which show their routes', async () => {
    const { call } = await desk();
    const ivr = `${VOICE}/ivr/${recordOf((await call('POST', `${VOICE}/ivr`, { ivr: { name: 'Night' } })).body, 'ivr').id}`;
    const menu = recordOf((await call('POST', `${ivr}/menus`, { ivr_menu: { name: 'Top' } })).body, 'ivr_menu');
    const routes = `${ivr}/menus/${menu.id}/routes`;
    const made = await call('POST', routes, { ivr_route: { keypress: '2', action: 'voicemail' } });
    const { id } = recordOf(made.body, 'ivr_route');
    expect((await call('GET', ivr)).body).toMatchObject({ ivr: { menus: [{ id: menu.id, routes: [{ id }] }] } });
    await call('DELETE', `${routes}/${id}`);
    expect((await call('GET', ivr)).body).toMatchObject({ ivr: { menus: [{ id: menu.id, routes: [] }] } });
    await call('DELETE', ivr);
    expect((await call('GET', `${ivr}/menus`)).status).toBe(404);
  });

  it('take the sound of a greeting, and give it back', async () => {
    const { sandbox, call } = await desk();
    const greeting = `${VOICE}/greetings/${sandbox.records('Greeting')[0]?.id}`;
    expect((await call('GET', `${greeting}/upload`)).status).toBe(404);
    await call('PUT', greeting, 'sound', { 'content-type': 'audio/mpeg' });
    const headers = { authorization: `Bearer ${sandbox.auth.oauthToken}` };
    const file = await fetch(new URL(`${greeting}/upload`, sandbox.origin), { headers });
    expect([file.headers.get('content-type'), await file.text()]).toEqual(['audio/mpeg', 'sound']);
  });
});

describe.skipIf(!areGenerated)('agents', () => {
  it('are offline until they say otherwise, which the figures show', async () => {
    const { sandbox, call } = await desk();
    const agent = sandbox.records('User').find(({ role }) => role === 'agent');
    const path = `${VOICE}/availabilities/${agent?.id}`;
    expect((await call('GET', path)).body).toMatchObject({ availability: { agent_state: 'offline' } });
    await call('PUT', path, { availability: { agent_state: 'online' } });
    const queue = await call('GET', `${VOICE}/stats/current_queue_activity`);
    expect(queue.body).toMatchObject({ current_queue_activity: { agents_online: 1, calls_waiting: 0 } });
    const activity = listOf((await call('GET', `${VOICE}/stats/agents_activity`)).body, 'agents_activity');
    expect(activity.find(({ agent_id }) => agent_id === agent?.id)).toMatchObject({
      agent_state: 'online',
      calls_accepted: 1,
    });
    const customer = sandbox.records('User').find(({ role }) => role === 'end-user');
    expect((await call('GET', `${VOICE}/availabilities/${customer?.id}`)).status).toBe(404);
  });

  it('are paged within the dashboard', async () => {
    const { call } = await desk();
    const { body } = await call('GET', `${VOICE}/dashboard/agent_level_activity?per_page=1&page=2`);
    const activity = recordOf(body, 'agents_activity');
    expect(activity.agents).toHaveLength(1);
    expect(activity.pagination).toMatchObject({ current_page: 2, per_page: 1, total_entries: 2, total_pages: 2 });
  });

  it('are shown users and tickets that there are', async () => {
    const { sandbox, call } = await desk();
    const agent = sandbox.records('User').find(({ role }) => role === 'agent');
    const shown = await call('POST', `${VOICE}/agents/${agent?.id}/tickets/1/display`);
    expect([shown.status, shown.body]).toEqual([200, {}]);
    expect((await call('POST', `${VOICE}/agents/${agent?.id}/tickets/404/display`)).status).toBe(404);
  });
});

describe.skipIf(!areGenerated)('a call of a partner', () => {
  const stated = {
    app_id: 7,
    from_line: '+1',
    to_line: '+2',
    direction: 'inbound',
    call_started_at: '2026-01-27T15:31:40Z',
  };

  it('makes a ticket with the comment on it; the next comment goes there too', async () => {
    const { call } = await desk();
    const comment = { title: 'They called', call_fields: ['direction'] };
    const made = await call('POST', '/api/v2/calls', { call: stated, comment });
    const { id, ticket_id } = recordOf(made.body, 'call');
    const ticket = `/api/v2/tickets/${ticket_id}`;
    expect([made.status, (await call('GET', ticket)).body.ticket]).toMatchObject([201, { subject: 'They called' }]);
    const second = await call('POST', `/api/v2/calls/${id}/comments`, { title: 'Again' });
    expect([second.status, second.body]).toMatchObject([
      201,
      { type: 'TpeVoiceComment', title: 'Again', public: false },
    ]);
    const comments = listOf((await call('GET', `${ticket}/comments`)).body, 'comments');
    expect(comments.map(({ body }) => body)).toEqual(['They called\n\nSummary\nDirection: inbound', 'Again']);
  });

  it('is changed by PATCH', async () => {
    const { call } = await desk();
    const path = `/api/v2/calls/${recordOf((await call('POST', '/api/v2/calls', { call: stated })).body, 'call').id}`;
    await call('PATCH', path, { call: { duration: 9 } });
    expect((await call('GET', path)).body).toMatchObject({ call: { duration: 9, ticket_id: null, app_id: 7 } });
  });
});
