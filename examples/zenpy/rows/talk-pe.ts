import { Ticket, User } from 'zents';
import type { Rows } from '../row.ts';

/** Talk Partner Edition: what another telephone system shows to agents. */
export const rows: Rows = {
  'talk_pe | call': { cannot: 'A namespace is no call: zendesk.talk.agents and zendesk.talk.tickets have the calls.' },
  'talk_pe.display_user': {
    call: (z) => z.talk.agents.displayUser(new User({ id: 1026 }), new User({ id: 1027 })),
    sends: 'POST /api/v2/channels/voice/agents/1026/users/1027/display',
    note: 'Without a body; zenpy sends an empty text.',
  },
  'talk_pe.display_ticket': {
    call: (z) => z.talk.agents.displayTicket(1026, new Ticket({ id: 1 })),
    sends: 'POST /api/v2/channels/voice/agents/1026/tickets/1/display',
    note: 'Without a body; zenpy sends an empty text.',
  },
  'talk_pe.create_ticket': {
    call: (z) => z.talk.tickets.create({ subject: 'x', via_id: 44, display_to_agent: 1026 }),
    sends: 'POST /api/v2/channels/voice/tickets',
    body: { ticket: { subject: 'x', via_id: 44 }, display_to_agent: 1026 },
  },
};
