import type { Rows } from '../../guides/row.ts';

const stats = '/api/v2/channels/voice/stats';
const noCall = (instead: string): { cannot: string } => ({ cannot: `A namespace is no call: ${instead}.` });

/** Talk: lines, agents and calls. */
export const rows: Rows = {
  'talk | call': noCall('zendesk.talk.phoneNumbers, zendesk.talk.stats, zendesk.talk.calls and so on have the calls'),
  'talk.calls | call': { cannot: 'Zendesk lists no calls but by the export: zendesk.talk.calls.incremental.' },
  'talk.calls.incremental': {
    call: (z) => z.talk.calls.incremental({ start_time: 1332034771 }),
    sends: `GET ${stats}/incremental/calls?start_time=1332034771`,
  },
  'talk.legs | call': { cannot: 'Zendesk lists no legs but by the export: zendesk.talk.legs.incremental.' },
  'talk.legs.incremental': {
    call: (z) => z.talk.legs.incremental({ start_time: 1332034771 }),
    sends: `GET ${stats}/incremental/legs?start_time=1332034771`,
  },
  'talk.current_queue_activity': {
    call: (z) => z.talk.stats.currentQueueActivity(),
    sends: `GET ${stats}/current_queue_activity`,
  },
  'talk.agents_activity': {
    call: (z) => z.talk.stats.agentsActivity(),
    sends: `GET ${stats}/agents_activity?per_page=100`,
    note: 'A list of every page; zenpy gives the first one only.',
  },
  'talk.agents_overview': { call: (z) => z.talk.stats.agentsOverview(), sends: `GET ${stats}/agents_overview` },
  'talk.account_overview': { call: (z) => z.talk.stats.accountOverview(), sends: `GET ${stats}/account_overview` },
  'talk.availability | show': {
    call: (z) => z.talk.availabilities.get(1026),
    sends: 'GET /api/v2/channels/voice/availabilities/1026',
  },
  'talk.phone_numbers | list': {
    call: (z) => z.talk.phoneNumbers.list(),
    sends: 'GET /api/v2/channels/voice/phone_numbers?per_page=100',
    note: 'Records with references; zenpy gives plain dictionaries.',
  },
};
