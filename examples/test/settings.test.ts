import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { User, Zendesk } from 'zents';
import { createSandbox, type Sandbox } from 'zents/testing';

let sandbox: Sandbox;
let zendesk: Zendesk;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'small' });
  zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, maxRetries: 0 });
});
beforeEach(() => zendesk.cache.purge());
afterAll(async () => {
  await zendesk.close();
  await sandbox.close();
});

/** The body of the last request. */
function sent(): unknown {
  return sandbox.requests.at(-1)?.body;
}

const options = [
  { name: 'Red', value: 'red' },
  { name: 'Blue', value: 'blue' },
];

describe('the choices of a dropdown field', () => {
  it('all go with their ids, names and values when one of them changes', async () => {
    const made = await zendesk.ticketFields.create({ type: 'tagger', title: 'Colour', custom_field_options: options });
    const known = [
      { id: 11, name: 'Red', value: 'red' },
      { id: 12, name: 'Blue', value: 'blue' },
    ];
    const field = await zendesk.ticketFields.update(made, { custom_field_options: known });
    const blue = field.custom_field_options?.[1];
    if (blue) blue.name = 'Navy';
    await field.save();
    expect(sent()).toEqual({
      ticket_field: { id: field.id, custom_field_options: [known[0], { id: 12, name: 'Navy', value: 'blue' }] },
    });
  });

  it('do not go with another change', async () => {
    const field = await zendesk.ticketFields.create({ type: 'tagger', title: 'Size', custom_field_options: options });
    field.title = 'Width';
    await field.save();
    expect(sent()).toEqual({ ticket_field: { id: field.id, title: 'Width' } });
  });
});

describe('a ticket form', () => {
  it('sends all conditions when one of them changes', async () => {
    const conditions = [
      { parent_field_id: 1, value: 'a', child_fields: [{ id: 2, is_required: true }] },
      { parent_field_id: 1, value: 'b', child_fields: [{ id: 3, is_required: false }] },
    ];
    const form = await zendesk.ticketForms.create({ name: 'Loan', agent_conditions: conditions });
    const child = form.agent_conditions?.[1]?.child_fields[0];
    if (child) child.is_required = true;
    await form.save();
    expect(sent()).toEqual({
      ticket_form: {
        id: form.id,
        agent_conditions: [
          conditions[0],
          { parent_field_id: 1, value: 'b', child_fields: [{ id: 3, is_required: true }] },
        ],
      },
    });
  });

  it('takes brands and fields, and gives them', async () => {
    const [brand] = await zendesk.brands.list().toArray();
    const fields = await zendesk.ticketFields.list().toArray();
    const form = await zendesk.ticketForms.create({ name: 'Return', in_all_brands: false });
    form.restricted_brands = brand ? [brand] : [];
    form.ticket_fields = fields;
    await form.save();
    expect(form.restricted_brand_ids).toEqual([brand?.id]);
    expect((await form.ticket_fields).map(({ title }) => title)).toEqual(fields.map(({ title }) => title));
    expect((await form.restricted_brands).map(({ name }) => name)).toEqual([brand?.name]);
  });
});

describe('references to what an admin sets up', () => {
  it('load the form and the status of each ticket, with one request a type', async () => {
    const [form] = await zendesk.ticketForms.list().toArray();
    const [status] = await zendesk.customStatuses.list().toArray();
    const tickets = await zendesk.tickets.list().toArray({ limit: 2 });
    for (const ticket of tickets) {
      await zendesk.tickets.update(ticket, { ticket_form_id: form?.id ?? null, custom_status_id: status?.id ?? null });
    }
    zendesk.cache.purge();
    const before = sandbox.requests.length;
    for (const ticket of await zendesk.tickets.list().toArray({ limit: 2 })) {
      expect((await ticket.ticket_form)?.name).toBe(form?.name);
      expect((await ticket.custom_status)?.agent_label).toBe(status?.agent_label);
    }
    expect(sandbox.requests.slice(before).map(({ path }) => path)).toEqual([
      '/api/v2/tickets',
      '/api/v2/ticket_forms/show_many',
      '/api/v2/custom_statuses',
    ]);
  });

  it('load the custom role and the language of a user', async () => {
    const [role] = await zendesk.customRoles.list().toArray();
    const user = await zendesk.users.create({
      name: 'Ada',
      email: 'ada.role@example.com',
      role: 'agent',
      custom_role_id: role?.id ?? null,
      locale_id: 8,
    });
    expect((await user.custom_role)?.name).toBe(role?.name);
    expect((await user.preferred_locale)?.locale).toBe('de');
  });

  it('send a requester without an id along with a request', async () => {
    const requester = { name: 'Ada', email: 'ada@example.com' };
    const content = { subject: 'Printer on fire', comment: { body: 'Smoke' } };
    await zendesk.requests.create({ ...content, requester: new User(requester) });
    expect(sent()).toEqual({ request: { ...content, requester } });
  });
});
