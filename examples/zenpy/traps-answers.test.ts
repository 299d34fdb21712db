import { describe, expect, it } from 'vitest';
import {
  ChildChangeEvent,
  ChildCommentEvent,
  CustomAgentRole,
  Link,
  SlaPolicy,
  TicketEvent,
  WebhookTestResponse,
} from 'zents';
import { answeredBy, answersWith } from './trap-account.ts';

describe('custom roles', () => {
  it('of a page of agents cost one request, and none for the next page', async () => {
    const users = [1, 2, 3, 4].map((id) => ({ id, name: `Agent ${id}`, custom_role_id: 10 + (id % 2) }));
    const custom_roles = [10, 11, 12].map((id) => ({ id, name: `Role ${id}` }));
    const { zendesk, sent } = answeredBy(({ url }) => {
      if (url.includes('/custom_roles')) return { body: { custom_roles } };
      const isFirst = !url.includes('after');
      const next = isFirst ? 'https://acme.zendesk.com/api/v2/users?page[after]=x' : null;
      return { body: { users, meta: { has_more: isFirst, after_cursor: 'x' }, links: { next } } };
    });
    for await (const user of zendesk.users.list())
      expect((await user.custom_role)?.name).toBe(`Role ${10 + (user.id % 2)}`);
    expect(sent.filter((line) => line.includes('custom_roles'))).toEqual(['GET /api/v2/custom_roles']);
  });

  it('are made, changed and deleted', async () => {
    const { zendesk, sent, bodies } = answersWith({ custom_role: { id: 1, name: 'x' } });
    expect(await zendesk.customRoles.create(new CustomAgentRole({ name: 'x' }))).toBeInstanceOf(CustomAgentRole);
    expect((await zendesk.customRoles.update(1, { name: 'y' })).id).toBe(1);
    expect(bodies).toEqual([{ custom_role: { name: 'x' } }, { custom_role: { name: 'y' } }]);
    await zendesk.customRoles.delete(1);
    expect(sent.at(-1)).toBe('DELETE /api/v2/custom_roles/1');
  });
});

describe('what an answer holds', () => {
  it('is given for an SLA policy that was made or changed', async () => {
    const { zendesk } = answersWith({ sla_policy: { id: 36, title: 'x' } });
    expect(await zendesk.slaPolicies.create({ title: 'x', filter: { all: [], any: [] } })).toBeInstanceOf(SlaPolicy);
    expect((await zendesk.slaPolicies.update(36, { title: 'x' })).title).toBe('x');
  });

  it('of a view that is executed are its rows and columns, with the records that the rows name', async () => {
    const { zendesk } = answeredBy(({ url }) =>
      url.includes('/users/')
        ? { body: { users: [{ id: 5, name: 'Ada' }] } }
        : {
            body: {
              view: { id: 25 },
              columns: [{ id: 'subject', title: 'Subject' }],
              rows: [{ subject: 'Printer', requester_id: 5, ticket: { id: 1 } }],
            },
          },
    );
    const { columns, rows } = await zendesk.views.execute(25);
    expect(columns.map(({ title }) => title)).toEqual(['Subject']);
    expect((await rows[0]?.requester)?.name).toBe('Ada');
  });

  it('of an export of events are classes by their type', async () => {
    const child_events = [
      { id: 1, event_type: 'Change', status: 'open' },
      { id: 2, event_type: 'Comment', body: 'x' },
    ];
    const event = new TicketEvent({ id: 1, child_events } as object, null);
    expect(event.child_events.map((child) => child.constructor)).toEqual([ChildChangeEvent, ChildCommentEvent]);
  });

  it('of a test of a webhook is what the endpoint answered, and no answer to a survey', async () => {
    const { zendesk, sent } = answersWith({ response: { status_code: 200, payload: 'ok', headers: [] } });
    const response = await zendesk.webhooks.test({}, { webhook_id: '01H' });
    expect(response).toBeInstanceOf(WebhookTestResponse);
    expect(response.status_code).toBe(200);
    expect(sent).toEqual(['POST /api/v2/webhooks/test?webhook_id=01H']);
  });

  it('of a link to Jira that was made is the link', async () => {
    const { zendesk } = answersWith({ link: { id: 7, ticket_id: '1', issue_id: '2' } });
    const link = await zendesk.jiraLinks.create({ ticket_id: '1', issue_id: '2', issue_key: 'A-1' });
    expect(link).toBeInstanceOf(Link);
    expect(link.id).toBe(7);
  });

  it('of a bulk change of macros is the list of the macros, at the address that Zendesk documents', async () => {
    const { zendesk, sent } = answersWith({ macros: [{ id: 25 }, { id: 23 }], next_page: null });
    const macros = await zendesk.macros.update([
      { id: 25, position: 3 },
      { id: 23, active: false },
    ]);
    expect(macros.map(({ id }) => id)).toEqual([25, 23]);
    expect(sent).toEqual(['PUT /api/v2/macros/update_many']);
  });

  it('of a macro that is tried out is in no cache', async () => {
    const { zendesk, sent } = answeredBy(({ url }) => ({
      body: url.includes('apply')
        ? { result: { ticket: { id: 1, subject: 'as it would be' } } }
        : { ticket: { id: 1, subject: 'as it is' } },
    }));
    await zendesk.macros.apply(5);
    expect((await zendesk.macros.applyToTicket(1, 5)).ticket.get('subject' as never)).toBe('as it would be');
    expect((await zendesk.tickets.get(1)).subject).toBe('as it is');
    expect(sent).toHaveLength(3);
  });
});
