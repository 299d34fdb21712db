import type { BehaviourTable, RecordBehaviour, Selection } from '../../contract.ts';
import { recordsOf } from '../../world.ts';
import { queue, queueOperations } from './queues.ts';
import { webhook, webhookOperations, webhookSelections } from './webhooks.ts';
import { zisOperations } from './zis.ts';

/** Links to issues of Jira: one of each pair; the ticket goes by its number as text. */
const link: RecordBehaviour = {
  unique: [['ticket_id', 'issue_id']],
  apply({ record }) {
    record.ticket_id = String(record.ticket_id);
  },
};

/** Engagements by what they are about and when they ended. */
const engagementSelections: Readonly<Record<string, Selection>> = {
  'engagements.list': ({ world, query }) =>
    recordsOf(world, 'Engagement').filter((one) => {
      const names = ['agent_id', 'ticket_id', 'channel'].filter((name) => query.has(name));
      const at = Date.parse(String(one.engagement_end_time)) / 1000;
      const isWithin = at >= Number(query.get('start_time') ?? 0) && at <= Number(query.get('end_time') ?? at);
      return isWithin && names.every((name) => String(one[name]) === query.get(name));
    }),
};

/** What webhooks, integrations and the parts of omnichannel do beyond the tables. */
export const connections: Partial<BehaviourTable> = {
  operations: { ...webhookOperations, ...zisOperations, ...queueOperations },
  selections: { ...webhookSelections, ...engagementSelections },
  records: { Webhook: webhook, Link: link, Engagement: { order: ['engagement_end_time'] }, Queue: queue },
};
