import type { Rows } from '../../guides/row.ts';

/** Talk Partner Edition: what another telephone system shows to agents. */
export const rows: Rows = {
  'talk_pe | call': { cannot: 'A namespace is no call: zendesk.talk.agents and zendesk.talk.tickets have the calls.' },
  'talk_pe.display_user': {
    call: async (z) => z.talk.agents.displayUser(await z.users.get(1026), 1027),
    answers: [{ user: { id: 1026 } }],
    sends: ['GET /api/v2/users/1026', 'POST /api/v2/channels/voice/agents/1026/users/1027/display'],
    note: 'Without a body; zenpy sends an empty text.',
  },
  'talk_pe.display_ticket': {
    call: async (z) => z.talk.agents.displayTicket(1026, await z.tickets.get(1)),
    answers: [{ ticket: { id: 1 } }],
    sends: ['GET /api/v2/tickets/1', 'POST /api/v2/channels/voice/agents/1026/tickets/1/display'],
    note: 'Without a body; zenpy sends an empty text.',
  },
  'talk_pe.create_ticket': {
    call: (z) => z.talk.tickets.create({ subject: 'x', via_id: 44, display_to_agent: 1026 }),
    sends: 'POST /api/v2/channels/voice/tickets',
    body: { ticket: { subject: 'x', via_id: 44 }, display_to_agent: 1026 },
  },
};
