import { describe, expect, it } from 'vitest';
import { areGenerated, generatedTables } from '../../test/generated.ts';
import { idsOf, listOf, manualClock, type Opened, openSandbox, recordOf } from '../../test/open.ts';

const ROUTING = '/api/v2/routing';

async function desk(): Promise<Opened & { clock: ReturnType<typeof manualClock> }> {
  const clock = manualClock();
  const opened = await openSandbox({ tables: await generatedTables(), seed: 'small', clock });
  return { ...opened, clock };
}

async function make({ call }: Opened, ...names: string[]): Promise<{ kind: unknown; skills: unknown[] }> {
  const kind = recordOf(
    (await call('POST', `${ROUTING}/attributes`, { attribute: { name: 'Tools' } })).body,
    'attribute',
  );
  const path = `${ROUTING}/attributes/${kind.id}/values`;
  const made = names.map(async (name) => (await call('POST', path, { attribute_value: { name } })).body);
  return { kind: kind.id, skills: (await Promise.all(made)).map((body) => recordOf(body, 'attribute_value').id) };
}

const people = ({ sandbox }: Opened): number[] =>
  sandbox
    .records('User')
    .filter(({ role }) => role !== 'end-user')
    .map(({ id }) => Number(id));

describe.skipIf(!areGenerated)('skills', () => {
  it('come along with their kinds', async () => {
    const { call } = await desk();
    const { body } = await call('GET', `${ROUTING}/attributes?include=attribute_values`);
    const [kind] = listOf(body, 'attributes');
    expect(listOf(body, 'attribute_values')).toMatchObject([{ name: 'French', attribute_id: kind?.id }]);
  });

  it('of an agent are those that were stated last, and unknown ones are none', async () => {
    const it = await desk();
    const { skills } = await make(it, 'Saw', 'Drill');
    const path = `${ROUTING}/agents/${people(it)[0]}/instance_values`;
    await it.call('POST', path, { attribute_value_ids: [skills[0]] });
    const set = await it.call('POST', path, { attribute_value_ids: [skills[1], 'nothing'] });
    expect(idsOf(set.body, 'attribute_values')).toEqual([skills[1]]);
    expect(listOf(set.body, 'attribute_values')[0]).not.toHaveProperty('agent_skill_priority');
    const { body } = await it.call('GET', path);
    expect(listOf(body, 'attribute_values')).toMatchObject([{ id: skills[1], agent_skill_priority: 'NORMAL' }]);
    expect((await it.call('GET', `${ROUTING}/agents/1/instance_values`)).status).toBe(404);
  });

  it('are given to many agents, made better and taken away by jobs', async () => {
    const it = await desk();
    const { skills } = await make(it, 'Saw', 'Drill');
    const agents = people(it).slice(0, 2).toSorted();
    const job = async (action: string, ...values: object[]) => {
      const attributes = { attribute_values: values };
      return it.call('POST', `${ROUTING}/agents/instance_values/jobs`, { job: { action, attributes, items: agents } });
    };
    const held = async () => {
      const { body } = await it.call('GET', `${ROUTING}/agents/instance_values?filter[agent_ids]=${agents}`);
      return listOf(body, 'instance_values')
        .filter(({ name }) => name !== 'French')
        .map(({ agent_id, name, agent_skill_priority }) => `${agent_id} ${name} ${agent_skill_priority}`)
        .toSorted();
    };
    await job('upsert', { id: skills[0] }, { id: skills[1] });
    await job('upsert', { id: skills[1], agent_skill_priority: 'HIGH' });
    expect(await held()).toEqual(agents.flatMap((id) => [`${id} Drill HIGH`, `${id} Saw NORMAL`]));
    await job('delete', { id: skills[0] });
    expect(await held()).toEqual(agents.map((id) => `${id} Drill HIGH`));
    await job('update', { id: skills[0] });
    expect(await held()).toEqual(agents.map((id) => `${id} Saw NORMAL`));
    expect((await job('replace', { id: skills[0] })).status).toBe(400);
    expect((await it.call('GET', `${ROUTING}/agents/instance_values`)).status).toBe(400);
  });

  it('decide which tickets an agent can take', async () => {
    const it = await desk();
    const { skills } = await make(it, 'Saw', 'Drill');
    const [first, second] = it.sandbox.records('Ticket').map(({ id }) => id);
    const me = recordOf((await it.call('GET', '/api/v2/users/me')).body, 'user').id;
    const asked = `${ROUTING}/requirements/fulfilled?ticket_ids[]=${first}&ticket_ids[]=${second}&ticket_ids[]=999999`;
    await it.call('POST', `${ROUTING}/agents/${me}/instance_values`, { attribute_value_ids: [skills[0]] });
    await it.call('POST', `${ROUTING}/tickets/${first}/instance_values`, { attribute_value_ids: [skills[0]] });
    await it.call('POST', `${ROUTING}/tickets/${second}/instance_values`, { attribute_value_ids: skills });
    expect((await it.call('GET', asked)).body).toEqual({ fulfilled_ticket_ids: [first] });
  });

  it('that are deleted are nobody’s, and their story is still told', async () => {
    const it = await desk();
    const { kind, skills } = await make(it, 'Saw');
    const [agent] = people(it);
    const [ticket] = it.sandbox.records('Ticket').map(({ id }) => id);
    await it.call('POST', `${ROUTING}/agents/${agent}/instance_values`, { attribute_value_ids: skills });
    await it.call('POST', `${ROUTING}/tickets/${ticket}/instance_values`, { attribute_value_ids: skills });
    it.clock.advance(5000);
    await it.call('DELETE', `${ROUTING}/attributes/${kind}`);
    const { body } = await it.call('GET', `${ROUTING}/tickets/${ticket}/instance_values`);
    expect(body).toMatchObject({ attribute_values: [] });
    it.clock.advance(61_000);
    const story = async (path: string, key: string, own: (event: Record<string, unknown>) => boolean) =>
      listOf((await it.call('GET', `/api/v2/incremental/routing/${path}`)).body, key)
        .filter(own)
        .map(({ type }) => type);
    expect(await story('attributes', 'attributes', ({ id }) => id === kind)).toEqual(['create', 'delete']);
    const isOfSkill = ({ attribute_value_id: id }: Record<string, unknown>) => id === skills[0];
    expect(await story('attribute_values', 'attribute_values', ({ id }) => id === skills[0])).toEqual([
      'create',
      'delete',
    ]);
    expect((await story('instance_values', 'instance_values', isOfSkill)).toSorted()).toEqual([
      'associate_agent',
      'associate_ticket',
      'unassociate_agent',
      'unassociate_ticket',
    ]);
  });
});
